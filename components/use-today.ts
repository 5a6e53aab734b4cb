import { useEffect, useState } from 'react';
import { today } from '../lib/today';

const MINUTE = 60_000;

/** The day, kept right while a page stays open: what is past its date says so without a reload. */
export function useToday(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    const timer = setInterval(look, MINUTE);
    addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}
