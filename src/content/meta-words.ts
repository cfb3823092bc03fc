/**
 * What Facebook, Instagram and Threads call a few things, by what they do: their pages tell controls apart by translated
 * names alone. Sources: their interfaces in these languages, 2026-11. Other sites use the same words for following.
 * Where a language is missing, the act is not seen.
 */
const WORDS = {
  like: "Like|Gefällt mir|J’aime|J'aime|Me gusta|Curtir|Gosto|Mi piace|Vind ik leuk|Leuk|Lubię to!|Lubię to|Gilla|Synes godt om|Liker|Lik|Tykkää|To se mi líbí|Îmi place|Tetszik|Beğen|Нравится|Подобається|Μου αρέσει!|Μου αρέσει|Thích|Suka|ถูกใจ|赞|讚|いいね！|좋아요|أعجبني|אהבתי|לייק|पसंद करें|लाइक करें",
  follow:
    "Follow|Folgen|Abonnieren|Suivre|S’abonner|S'abonner|Seguir|Segui|Volgen|Obserwuj|Följ|Følg|Seuraa|Sledovat|Urmărește|Követés|Takip Et|Подписаться|Відстежувати|Стежити|Ακολουθήστε|Theo dõi|Ikuti|ติดตาม|关注|關注|追蹤|フォローする|フォロー|팔로우|متابعة|מעקב|फ़ॉलो करें|Follow back|Auch folgen|Suivre en retour|Seguir también|Seguir de volta|Segui anche tu",
  repost:
    'Repost|Reposten|Republier|Republicar|Repostar|Ripubblica|Opnieuw plaatsen|Podaj dalej|Lägg upp igen|Genopslå|Jaa edelleen|Yeniden Paylaş|Yeniden gönder|Репост|Сделать репост|Đăng lại|Posting ulang|รีโพสต์|转发|轉發|再投稿|リポスト|리포스트|إعادة نشر|רפוסט',
  friend:
    'Add friend|Freund hinzufügen|Freund/in hinzufügen|Ajouter|Ajouter en ami(e)|Añadir a amigos|Agregar a amigos|Adicionar|Adicionar aos amigos|Aggiungi agli amici|Vriend toevoegen|Dodaj znajomego|Lägg till vän|Tilføj ven|Legg til venn|Lisää kaveriksi|Arkadaş Ekle|Добавить в друзья|Thêm bạn bè|Tambah teman|เพิ่มเพื่อน|加为好友|加朋友|友達になる|친구 추가|إضافة صديق',
  confirm:
    'Confirm|Confirm request|Accept|Bestätigen|Annehmen|Confirmer|Accepter|Confirmar|Aceptar|Aceitar|Conferma|Accetta|Bevestigen|Accepteren|Potwierdź|Akceptuj|Bekräfta|Godkänn|Bekræft|Bekreft|Godta|Vahvista|Hyväksy|Potvrdit|Přijmout|Confirmă|Acceptă|Megerősítés|Onayla|Kabul Et|Подтвердить|Принять|Підтвердити|Прийняти|Επιβεβαίωση|Αποδοχή|Xác nhận|Chấp nhận|Konfirmasi|Terima|Sahkan|ยืนยัน|ตอบรับ|确认|接受|確認|承認する|承認|확인|수락|تأكيد|قبول|אישור|אשר|पुष्टि करें|स्वीकार करें',
  /** For one's own collection, as Pinterest has it. */
  save: 'Save|Merken|Enregistrer|Guardar|Salvar|Salva|Bewaren|Opslaan|Zapisz|Spara|Gem|Lagre|Tallenna|Uložit|Salvează|Mentés|Kaydet|Сохранить|Зберегти|Αποθήκευση|Lưu|Simpan|บันทึก|保存|儲存|保存する|저장|حفظ|שמירה|सेव करें',
  /** What ends a step in which something beside the text was chosen, and sends nothing. */
  done: 'Done|Save|Cancel|Back|Fertig|Speichern|Abbrechen|Zurück|OK|Terminé|Enregistrer|Annuler|Retour|Listo|Guardar|Cancelar|Atrás|Concluir|Concluído|Salvar|Voltar|Fine|Fatto|Salva|Annulla|Indietro|Gereed|Klaar|Opslaan|Annuleren|Terug|Gotowe|Zapisz|Anuluj|Wstecz|Klar|Spara|Avbryt|Tillbaka|Udført|Færdig|Gem|Annuller|Tilbage|Ferdig|Lagre|Tilbake|Valmis|Tallenna|Peruuta|Takaisin|Hotovo|Uložit|Zrušit|Zpět|Gata|Salvează|Anulează|Înapoi|Kész|Mentés|Mégse|Vissza|Bitti|Kaydet|İptal|Geri|Готово|Сохранить|Отмена|Назад|Зберегти|Скасувати|Τέλος|Αποθήκευση|Ακύρωση|Πίσω|Xong|Lưu|Hủy|Quay lại|Selesai|Simpan|Batal|Kembali|เสร็จสิ้น|บันทึก|ยกเลิก|กลับ|完成|保存|儲存|取消|返回|完了|保存する|キャンセル|戻る|완료|저장|취소|뒤로|تم|حفظ|إلغاء|رجوع|סיום|שמור|ביטול|חזרה|हो गया|सेव करें|रद्द करें|वापस जाएं',
  next: 'Next|Weiter|Suivant|Siguiente|Avançar|Seguinte|Próximo|Avanti|Volgende|Dalej|Nästa|Næste|Neste|Seuraava|Další|Înainte|Următorul|Tovább|Következő|İleri|Далее|Далі|Επόμενο|Tiếp|Tiếp theo|Selanjutnya|Berikutnya|Seterusnya|ถัดไป|下一步|继续|繼續|次へ|다음|التالي|הבא|आगे बढ़ें|अगला|Continue|Continuer|Continuar|Continua|Fortfahren',
} as const;

/** Elements whose label is one of these words. */
export function labelled(element: string, word: keyof typeof WORDS): string {
  const labels = WORDS[word].split('|').map((label) => `[aria-label="${label}"]`);
  return `${element}:is(${labels.join(', ')})`;
}

/** Whether a control's words are just these. */
export function says(control: Element, word: keyof typeof WORDS): boolean {
  const name = control.textContent
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return WORDS[word].split('|').includes(name);
}
