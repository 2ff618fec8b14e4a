/// What the virus scanner said of a file, and whether it is handed out.
export interface Scan {
  state: 'NOT_SCANNED' | 'CLEAN' | 'INFECTED' | 'FAILED';
  detail: string | null;
  engine: string | null;
  at: string | null;
  handedOut: boolean;
}
