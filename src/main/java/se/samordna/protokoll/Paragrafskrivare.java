package se.samordna.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import se.samordna.sammantrade.Rostning.Rost;

/** Skriver en paragraf på svenska ur fakta: jäv, yrkanden, proposition, votering, beslut. */
final class Paragrafskrivare {

  private Paragrafskrivare() {}

  static String rubrik(Punktfakta p) {
    return p.paragraf().map(n -> "§ " + n + " ").orElse("")
        + p.rubrik()
        + p.diarienummer().map(d -> " (" + d + ")").orElse("");
  }

  /** Allt som antecknats på punkten utom beslutet, i den ordning det hände. */
  static List<Block> gangen(Punktfakta p) {
    List<Block> block = new ArrayList<>();
    p.jav().forEach(j -> block.add(new Block.Stycke(jav(j))));
    if (!p.tjanstgorande().isEmpty()) {
      block.add(Protokollskrivare.deltagare("Tjänstgörande på paragrafen", p.tjanstgorande()));
    }
    if (!p.yrkanden().isEmpty()) {
      block.add(
          new Block.Lista(
              "Yrkanden", p.yrkanden().stream().map(Paragrafskrivare::yrkande).toList()));
    }
    if (!p.anmalda().isEmpty()) {
      block.add(new Block.Lista("Anmälda beslut på delegation", p.anmalda()));
    }
    proposition(p).ifPresent(t -> block.add(new Block.Stycke(t)));
    p.voteringar().forEach(v -> block.addAll(votering(v)));
    return List.copyOf(block);
  }

  private static String jav(Protokollunderlag.Javfakta j) {
    String ut =
        j.lamnade()
            .map(t -> " lämnar rummet kl. " + Protokollskrivare.klockan(t))
            .orElse(" deltar inte i handläggningen och är inte närvarande");
    String in =
        j.atervande().map(t -> " och återkommer kl. " + Protokollskrivare.klockan(t)).orElse("");
    String ersatts = j.ersattare().map(e -> " " + e + " tjänstgör i stället.").orElse("");
    return j.namn()
        + " anmäler jäv: "
        + utanPunkt(j.grund())
        + ". "
        + j.namn()
        + ut
        + in
        + "."
        + ersatts;
  }

  private static String yrkande(Protokollunderlag.Yrkande y) {
    String vad = Ord.yrkande(y.utfall()) + (y.text().isBlank() ? "" : ": " + utanPunkt(y.text()));
    String med =
        y.instammer().isEmpty() ? "" : " " + Protokollskrivare.namn(y.instammer()) + " instämmer.";
    return y.namn() + " yrkar " + vad + "." + med + (y.aterkallat() ? " Yrkandet återkallas." : "");
  }

  /** Propositionsordningen skrivs ut när det fanns mer än ett förslag. */
  private static Optional<String> proposition(Punktfakta p) {
    List<String> forslag =
        p.yrkanden().stream()
            .filter(y -> !y.aterkallat())
            .map(y -> Ord.utfall(y.utfall()))
            .distinct()
            .toList();
    if (forslag.size() > 1) {
      String slut =
          p.voteringar().isEmpty() && p.beslut().isPresent()
              ? " Styrelsen beslutar med acklamation."
              : "";
      return Optional.of(
          "Ordföranden ställer proposition på "
              + Protokollskrivare.namn(forslag)
              + ", i den ordningen."
              + slut);
    }
    return p.beslut().isPresent() && p.voteringar().isEmpty() && !p.yrkanden().isEmpty()
        ? Optional.of("Ordföranden ställer proposition. Styrelsen beslutar med acklamation.")
        : Optional.empty();
  }

  private static List<Block> votering(Protokollunderlag.Votering v) {
    String ja = v.jaText().isBlank() ? Ord.utfall(v.forslag()) : utanPunkt(v.jaText());
    String nej = v.nejText().isBlank() ? "" : " Nej: " + utanPunkt(v.nejText()) + ".";
    String utslag =
        v.utslagsrost()
            ? v.ledare().map(l -> " Rösterna är lika; " + l + " har utslagsrösten.").orElse("")
            : "";
    return List.of(
        new Block.Stycke(
            "Omröstning begärs. Ja: " + ja + "." + nej + " Omröstningen är öppen, med namnupprop."),
        new Block.Tabell(
            "Omröstningens resultat",
            List.of("Namn", "Röst"),
            v.roster().stream().map(r -> List.of(r.namn(), Ord.rost(r.rost()))).toList()),
        new Block.Stycke(
            v.antal(Rost.JA)
                + " ja, "
                + v.antal(Rost.NEJ)
                + " nej, "
                + v.antal(Rost.AVSTAR)
                + " avstår."
                + utslag
                + utan(v)));
  }

  /** De som inte röstade, och de vars röst inte räknas för att de inte var kvar. */
  private static String utan(Protokollunderlag.Votering v) {
    String tysta =
        v.rostadeInte().isEmpty()
            ? ""
            : " Röstade inte: " + Protokollskrivare.namn(v.rostadeInte()) + ".";
    return v.gick().isEmpty()
        ? tysta
        : tysta
            + " Räknas inte, för att de inte tjänstgjorde när omröstningen stängdes: "
            + Protokollskrivare.namn(v.gick())
            + ".";
  }

  /** Beslutet, eller en formell punkts meningar; tomt på en annan punkt utan beslut. */
  static List<Block> beslut(Punktfakta p) {
    return p.beslut()
        .map(
            b ->
                Stream.of(
                        Attsatser.ord(p, b).stream(),
                        Attsatser.fakta(p, b).stream(),
                        motivering(b),
                        reservationer(b))
                    .flatMap(s -> s)
                    .toList())
        .orElseGet(() -> Attsatser.meningar(p.formalia()));
  }

  private static Stream<Block> motivering(Protokollunderlag.Beslut b) {
    return Stream.of(
            Optional.of(b.motivering()).filter(m -> !m.isBlank()).map(m -> "Skäl: " + m),
            Optional.of(b.undantagSkal())
                .filter(m -> !m.isBlank())
                .map(m -> "Skäl till att kvar att disponera får bli mindre: " + m))
        .flatMap(Optional::stream)
        .map(Block.Stycke::new);
  }

  private static Stream<Block> reservationer(Protokollunderlag.Beslut b) {
    return b.reservationer().stream()
        .map(
            r ->
                new Block.Stycke(
                    r.namn()
                        + " reserverar sig mot beslutet"
                        + (r.text().isBlank() ? "." : ": " + utanPunkt(r.text()) + ".")));
  }

  static String utanPunkt(String text) {
    String ren = text.strip();
    return ren.endsWith(".") ? ren.substring(0, ren.length() - 1) : ren;
  }
}
