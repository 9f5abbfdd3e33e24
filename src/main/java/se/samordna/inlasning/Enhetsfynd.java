package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;

/** Om filens belopp är kronor eller tusental, och varför det läses så. */
record Enhetsfynd(Optional<String> enhet, Optional<String> skal) {

  /** En budget i tkr når aldrig så högt, och en i kr kommer alltid över. */
  private static final long SAKERT_KR_ORE = 500_000L * 100;

  /** Sagt i rubriken; läses inte, för en budget är aldrig så grov. */
  private static final String MILJONER = "mkr";

  private static final Pattern MILJONTAL =
      Pattern.compile(
          " (mkr|mnkr|msek|mnsek|(mn|milj|miljon|miljoner|million|millions) (svenska"
              + " )?(kr|kronor|sek)|sek (m|mn|million|millions)) ");
  private static final Pattern TUSENTAL =
      Pattern.compile(
          " (tkr|t kr|kkr|tsek|ksek|tusental|tusen (svenska )?(kr|kronor|sek)|tusentals"
              + " (kr|kronor|sek)|1 ?000 tals? (kr|kronor|sek)|i 1 ?000 (kr|kronor|sek)) ");

  /** {@code (1 000 kr)}: utan parentesen kan det vara ett belopp. */
  private static final Pattern TUSEN_KRONOR =
      Pattern.compile("(?iU)\\(\\s*1\\s?000\\s*(kr|kronor|sek)\\.?\\s*\\)");

  static Enhetsfynd ur(Ratabell tabell, int rubrikrad, List<Kolumn> kolumner, long storstOre) {
    List<String> sagda =
        Stream.concat(
                tabell.rader().subList(0, rubrikrad + 1).stream()
                    .flatMap(r -> r.celler().stream())
                    .flatMap(c -> iText(c.text()).stream()),
                tabell.rader().stream()
                    .flatMap(
                        r -> Stream.concat(iCeller(r, kolumner), enhetsrad(r.text(0)).stream())))
            .distinct()
            .toList();
    if (sagda.contains(MILJONER)) {
      return new Enhetsfynd(Optional.empty(), Optional.of(Mening.text("enhet_miljoner")));
    }
    if (sagda.size() == 1) {
      return new Enhetsfynd(
          Optional.of(sagda.getFirst()), Optional.of(Mening.text("enhet_sagd", sagda.getFirst())));
    }
    if (sagda.size() > 1) {
      return new Enhetsfynd(Optional.empty(), Optional.of(Mening.text("enhet_bada")));
    }
    return storstOre >= SAKERT_KR_ORE
        ? new Enhetsfynd(Optional.of("kr"), Optional.of(Mening.text("enhet_storlek")))
        : new Enhetsfynd(Optional.empty(), Optional.empty());
  }

  /** En rad som bara säger enheten: {@code Belopp i tkr}, {@code (kr)}. */
  static Optional<String> enhetsrad(String text) {
    String t = Avdelningsnamn.ascii(text);
    return t.matches("(alla |samtliga )?belopp\\b.{0,40}|\\(?(i )?(tkr|t kr|kr|tusental.*)\\)?")
        ? iText(text)
        : Optional.empty();
  }

  private static Optional<String> iText(String text) {
    if (sagerMiljoner(text)) {
      return Optional.of(MILJONER);
    }
    String t = ord(text);
    if (TUSENTAL.matcher(t).find() || TUSEN_KRONOR.matcher(text).find()) {
      return Optional.of("tkr");
    }
    return t.matches(".* (kr|kronor|sek) .*") ? Optional.of("kr") : Optional.empty();
  }

  /** Sant för {@code mkr}, {@code mn kr}, {@code milj. kr}, {@code SEK million} och liknande. */
  static boolean sagerMiljoner(String text) {
    return MILJONTAL.matcher(ord(text)).find();
  }

  /** Orden och talen med ett mellanslag runt vart och ett. */
  private static String ord(String text) {
    return " " + Avdelningsnamn.ascii(text).replaceAll("[^a-z0-9]+", " ") + " ";
  }

  /** Enheten ensam i en beloppscell, efter ett belopp, eller i beloppets talformat. */
  private static Stream<String> iCeller(Tabellrad rad, List<Kolumn> kolumner) {
    return kolumner.stream()
        .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
        .map(k -> rad.cell(k.index()))
        .filter(c -> !c.arTom())
        .flatMap(
            c ->
                c.tal().isPresent()
                    ? c.visning().sagd().stream()
                    : Beloppsskrift.bararEnhet(c.text())
                        .or(() -> Beloppsskrift.av(c.text()).enhet())
                        .stream());
  }
}
