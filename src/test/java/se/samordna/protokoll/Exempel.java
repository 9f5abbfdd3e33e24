package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.protokoll.Protokollunderlag.Belopp;
import se.samordna.protokoll.Protokollunderlag.Beslut;
import se.samordna.protokoll.Protokollunderlag.Deltagare;
import se.samordna.protokoll.Protokollunderlag.Javfakta;
import se.samordna.protokoll.Protokollunderlag.Justerande;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import se.samordna.protokoll.Protokollunderlag.Reservation;
import se.samordna.protokoll.Protokollunderlag.Rorelse;
import se.samordna.protokoll.Protokollunderlag.Rost;
import se.samordna.protokoll.Protokollunderlag.Votering;
import se.samordna.protokoll.Protokollunderlag.Yrkande;
import se.samordna.sammantrade.Rostning;
import se.samordna.stod.Pdftext;

/** Ett sammanträde med det mesta som kan hända, att skriva protokoll om. */
final class Exempel {

  static final UUID PUNKT = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  static final UUID BESLUT = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  static final Deltagare ANNA = deltagare("anna", "Person A", "Burlöv", Motesuppdrag.ORDFORANDE);
  static final Deltagare BO = deltagare("bo", "Person B", "Region Skåne", Motesuppdrag.VICE);
  static final Deltagare CARIN =
      new Deltagare(
          "carin",
          "Carin Lund",
          "Kävlinge",
          Motesuppdrag.ERSATTARE,
          Optional.of("Dan Ås"),
          Satt.DISTANS);

  private Exempel() {}

  private static Deltagare deltagare(String id, String namn, String medlem, Motesuppdrag uppdrag) {
    return new Deltagare(id, namn, medlem, uppdrag, Optional.empty(), Satt.RUM);
  }

  static Instant kl(String tid) {
    return Instant.parse("2023-11-20T" + tid + ":00Z");
  }

  static Beslut bifall() {
    return new Beslut(
        BESLUT,
        Optional.of(UUID.fromString("00000000-0000-0000-0000-00000000000c")),
        Utfall.BIFALL,
        List.of(
            new Belopp(2024, 172_960_00L, Finansiering.Kalla.EGET_KAPITAL, Optional.empty(), "kr"),
            new Belopp(
                2025, 50_000_50L, Finansiering.Kalla.FRI_RAM, Optional.of("Nya insatser"), "kr")),
        List.of("Slutrapport lämnas i december."),
        "Behovet är väl beskrivet.",
        "",
        true,
        List.of(new Reservation("Person B", "Pengarna behövs till annat.")),
        List.of());
  }

  /** Samma beslut med ett ord som ingen rad rymmer i allt som skrivits fritt. */
  static Beslut medLangaOrd(Beslut b) {
    String ord = Pdftext.LANGT_ORD;
    return new Beslut(
        b.beslutId(),
        b.arendeId(),
        b.utfall(),
        b.belopp().stream()
            .map(r -> new Belopp(r.ar(), r.ore(), r.finansiering(), Optional.of(ord), r.enhet()))
            .toList(),
        List.of(ord),
        ord,
        ord,
        b.index(),
        List.of(new Reservation(ord, ord)),
        List.of("att " + ord));
  }

  /** Samma beslut i ett förbund som räknar i {@code enhet}. */
  static Beslut iEnhet(Beslut b, String enhet) {
    return new Beslut(
        b.beslutId(),
        b.arendeId(),
        b.utfall(),
        b.belopp().stream()
            .map(r -> new Belopp(r.ar(), r.ore(), r.finansiering(), r.rad(), enhet))
            .toList(),
        b.villkor(),
        b.motivering(),
        b.undantagSkal(),
        b.index(),
        b.reservationer(),
        b.satser());
  }

  static Punktfakta punkt(Optional<Beslut> beslut, List<Votering> voteringar) {
    return new Punktfakta(
        PUNKT,
        Optional.of(14),
        Punktslag.ARENDE,
        "Förstudie i Vellinge",
        Optional.of("BKSV 2023-0007"),
        Optional.of("anna"),
        List.of(),
        List.of(
            new Javfakta(
                "Dan Ås",
                "Sitter i nämnden som söker.",
                Optional.of(kl("09:10")),
                Optional.of(kl("09:32")),
                Optional.of("Carin Lund"))),
        List.of(
            new Yrkande("Person B", Utfall.AVSLAG, "", List.of("Carin Lund"), false),
            new Yrkande(
                "Person A",
                Utfall.BIFALL,
                "Bifall till förbundschefens förslag.",
                List.of(),
                false)),
        voteringar,
        List.of(),
        List.of(),
        beslut,
        List.of());
  }

  static Votering votering(String... roster) {
    return new Votering(
        Utfall.BIFALL,
        "",
        "Person Bs yrkande om avslag.",
        Optional.of("Person A"),
        List.of(roster).stream()
            .map(r -> new Rost(r.split(":")[0], Kod.lagrad(Rostning.Rost.class, r.split(":")[1])))
            .toList(),
        List.of(),
        List.of());
  }

  static Protokollunderlag underlag(List<Punktfakta> punkter) {
    return new Protokollunderlag(
        "Samordningsförbundet BKSV",
        UUID.fromString("00000000-0000-0000-0000-000000000001"),
        Moteslag.STYRELSE,
        LocalDate.of(2023, 11, 20),
        kl("08:00"),
        "Stadshuset i Staffanstorp",
        false,
        Optional.of(kl("08:03")),
        Optional.of(kl("10:15")),
        List.of(ANNA, BO, CARIN),
        List.of(deltagare("eva", "Eva Chef", "", Motesuppdrag.INGET)),
        List.of(new Rorelse("Person B", Narvarohandelse.Slag.KOM, Satt.RUM, kl("08:20"))),
        Optional.of("anna"),
        Optional.of(new Justerande("siv", "Siv Skrivare")),
        List.of(new Justerande("bo", "Person B")),
        punkter,
        List.of("Budgetuppföljning"));
  }
}
