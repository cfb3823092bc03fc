import { useState } from 'preact/hooks';
import type { Profile } from '../../model/profile';
import { firstProfile } from '../profile/first-profile';
import { pastedClients } from '../profile/pasted-clients';
import { personasOf } from './answers';
import { ClientsStep } from './clients-step';
import { NameStep } from './name-step';
import { PersonasStep } from './personas-step';
import { Step } from './step';
import { useAnswers } from './use-answers';

/** Three questions, then the profile is handed to `onFinish`; what it throws is told and nothing typed is lost. */
export function FirstRun({ onFinish }: { readonly onFinish: (profile: Profile) => Promise<void> }) {
  const { answers, answer, forget } = useAnswers();
  const [problem, setProblem] = useState<string | null>(null);
  if (!answers) return null;
  const { step } = answers;

  const finish = async () => {
    try {
      await onFinish(firstProfile(personasOf(answers), pastedClients(answers.clients)));
      await forget();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  if (step === 0) {
    return (
      <Step
        number={1}
        title="What is your name?"
        onNext={() => answer({ step: 1 })}
        ready={answers.name.trim() !== ''}
      >
        <NameStep name={answers.name} onChange={(name) => answer({ name })} />
      </Step>
    );
  }
  if (step === 1) {
    return (
      <Step
        number={2}
        title="Which hats do you wear?"
        onBack={() => answer({ step: 0 })}
        onNext={() => answer({ step: 2 })}
        ready={personasOf(answers).every(({ name }) => name.trim() !== '')}
      >
        <PersonasStep answers={answers} onChange={answer} />
      </Step>
    );
  }
  return (
    <Step
      number={3}
      title="Who are your clients?"
      onBack={() => answer({ step: 1 })}
      onNext={finish}
      next="Finish"
      ready
    >
      <ClientsStep text={answers.clients} onChange={(clients) => answer({ clients })} />
      {problem !== null && (
        <p class="fault" role="alert">
          That could not be saved: {problem}
        </p>
      )}
    </Step>
  );
}
