package se.samordna.protokoll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Innehall;

/** Protokollet som bevarad handling: taggad PDF/A-2a och PDF/UA (R29, R32). */
final class Protokolldokument {

  private static final String KOPIA = "Maskerad kopia";

  private Protokolldokument() {}

  /**
   * Det som skrivs under.
   *
   * @param omedelbart sant för en paragraf som justeras omedelbart
   */
  static Innehall utgava(Protokollinnehall innehall, String rad, boolean omedelbart) {
    return bygg(innehall, rad, omedelbart).pdfForBevarande();
  }

  /** Samma innehåll med intyget om underskrifterna sist. */
  static Innehall justerad(
      Protokollinnehall innehall, String rad, boolean omedelbart, List<Block> intyg) {
    return medIntyg(bygg(innehall, rad, omedelbart), intyg);
  }

  /** En maskerad kopia för allmänheten, märkt på varje sida. Innehållet är redan maskerat. */
  static Innehall maskerad(
      Protokollinnehall innehall, String rad, boolean omedelbart, List<Block> intyg) {
    String titel = KOPIA + ": " + titel(innehall.underlag(), omedelbart);
    return medIntyg(bygg(titel, innehall, rad, omedelbart).sidmarke(KOPIA), intyg);
  }

  private static Innehall medIntyg(Dokument dokument, List<Block> intyg) {
    dokument.rubrik("Justering");
    intyg.forEach(b -> skriv(dokument, b));
    return dokument.pdfForBevarande();
  }

  private static String titel(Protokollunderlag u, boolean omedelbart) {
    return Protokollskrivare.titel(u) + (omedelbart ? ", omedelbart justerad paragraf" : "");
  }

  private static Dokument bygg(Protokollinnehall innehall, String rad, boolean omedelbart) {
    return bygg(titel(innehall.underlag(), omedelbart), innehall, rad, omedelbart);
  }

  private static Dokument bygg(
      String titel, Protokollinnehall innehall, String rad, boolean omedelbart) {
    Protokollunderlag u = innehall.underlag();
    Dokument dokument =
        Dokument.med(titel, rad, Sidfot.utanNummer(u.forbund(), "sammanträde " + u.dag()));
    Protokollskrivare.huvud(u).forEach(b -> skriv(dokument, b));
    text(dokument, innehall, Textdel.INLEDNING, Optional.empty());
    u.punkter()
        .forEach(
            p -> {
              dokument.rubrik(Paragrafskrivare.rubrik(p));
              text(dokument, innehall, Textdel.SAMMANFATTNING, Optional.of(p.punkt()));
              Paragrafskrivare.gangen(p).forEach(b -> skriv(dokument, b));
              text(dokument, innehall, Textdel.STALLNINGSTAGANDE, Optional.of(p.punkt()));
              Paragrafskrivare.beslut(p).forEach(b -> skriv(dokument, b));
            });
    if (!omedelbart) {
      dokument.rubrik("Sammanträdet avslutas");
      Protokollskrivare.obehandlade(u).forEach(b -> skriv(dokument, b));
      text(dokument, innehall, Textdel.AVSLUTNING, Optional.empty());
    }
    return dokument;
  }

  private static void text(
      Dokument dokument, Protokollinnehall innehall, Textdel del, Optional<UUID> punkt) {
    String text = innehall.text(del, punkt).text();
    text.lines().map(String::strip).filter(r -> !r.isEmpty()).forEach(dokument::stycke);
  }

  private static void skriv(Dokument dokument, Block block) {
    switch (block) {
      case Block.Stycke(String text) -> dokument.stycke(text);
      case Block.Lista(String ledtext, List<String> rader) -> dokument.stycke(ledtext).lista(rader);
      case Block.Tabell(String beskrivning, List<String> huvud, List<List<String>> rader) ->
          dokument.tabell(beskrivning, huvud, rader);
    }
  }
}
