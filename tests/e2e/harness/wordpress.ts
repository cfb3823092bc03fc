import type { WordPress } from '../../../tools/wordpress';
import type { Browser } from './browser';

/** Signs in, so that every further page of this browser is the author's. @throws when WordPress does not let them in */
export async function logIn(browser: Browser, { url, user, password }: WordPress): Promise<void> {
  const { page } = await browser.openReal(`${url}/wp-login.php`);
  await page.waitForSelector('#user_login');
  // The page moves the focus about while it loads, so nothing is typed here.
  await page.evaluate(
    (login) => {
      const field = (id: string) => document.getElementById(id) as HTMLInputElement;
      field('user_login').value = login.user;
      field('user_pass').value = login.password;
    },
    { user, password },
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error('WordPress did not let us in');
  await page.close();
}
