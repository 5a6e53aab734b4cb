import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The day in UTC, as an ISO date. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

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
