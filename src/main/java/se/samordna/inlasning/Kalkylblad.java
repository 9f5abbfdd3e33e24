package se.samordna.inlasning;

import java.util.List;

/** Ett blad ur en arbetsbok: raderna som visas, vad som är dolt, och formlerna. */
record Kalkylblad(List<Tabellrad> rader, Dolt dolt, Formelprov formler) {

  Kalkylblad {
    rader = List.copyOf(rader);
  }

  /** Hur många celler som är tal. */
  long tal() {
    return rader.stream()
        .flatMap(r -> r.celler().stream())
        .filter(c -> c.tal().isPresent() || c.text().matches("[\\d\\s.,()−-]*\\d[\\d\\s.,()−-]*"))
        .count();
  }
}
