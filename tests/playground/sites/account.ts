import { useEffect, useState } from 'react';
import { switches } from './switches';

/** The account shown; null where the page shows none. `window.become` changes it. */
export function useAccount(usual: string): string | null {
  const [account, setAccount] = useState(switches.account === undefined ? usual : switches.account);
  useEffect(() => {
    window.become = setAccount;
  }, []);
  return account;
}
