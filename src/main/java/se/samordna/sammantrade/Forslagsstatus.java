package se.samordna.sammantrade;

/** Var ett förslag om ändring av en insats står. */
public enum Forslagsstatus {
  OPPET,
  /** På en föredragningslista. */
  UPPSATT,
  UTFORT,
  AVSLAGET,
  ATERKALLAT
}
