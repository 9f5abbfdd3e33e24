package se.samordna.gemensam.tecken;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text som redan en gång avkodats fel och sparats så: {@code VÃ¤g} är UTF-8 läst som Windows-1252,
 * {@code V„g} är CP437 läst som Windows-1252.
 */
final class Omtolkning {

  private static final List<Teckenuppsattning> ENKLA =
      List.of(Teckenuppsattning.WINDOWS, Teckenuppsattning.PC8, Teckenuppsattning.MAC);
  private static final Pattern FRAMMANDE = Pattern.compile("[^\\x00-\\x7fåäöÅÄÖ]+");
  private static final int FLEST_VARV = 3;

  /** Vad texten lästes som, och vad den var. */
  record Vag(Teckenuppsattning last, Teckenuppsattning var) {}

  static final List<Vag> VAGAR =
      List.of(
          new Vag(Teckenuppsattning.WINDOWS, Teckenuppsattning.PC8),
          new Vag(Teckenuppsattning.WINDOWS, Teckenuppsattning.MAC),
          new Vag(Teckenuppsattning.PC8, Teckenuppsattning.WINDOWS),
          new Vag(Teckenuppsattning.MAC, Teckenuppsattning.WINDOWS),
          new Vag(Teckenuppsattning.PC8, Teckenuppsattning.MAC),
          new Vag(Teckenuppsattning.MAC, Teckenuppsattning.PC8));

  private Omtolkning() {}

  /** Ordet utan dubbel UTF-8; tom när det inte är dubbelt kodat. */
  static Optional<String> enkel(String ord) {
    String nu = ord;
    for (int varv = 0; varv < FLEST_VARV; varv++) {
      Optional<String> nasta = ettVarv(nu);
      if (nasta.isEmpty()) {
        break;
      }
      nu = nasta.get();
    }
    return nu.equals(ord) ? Optional.empty() : Optional.of(nu);
  }

  private static Optional<String> ettVarv(String ord) {
    return helt(ord)
        .or(
            () -> {
              String delvis =
                  FRAMMANDE
                      .matcher(ord)
                      .replaceAll(
                          m ->
                              java.util.regex.Matcher.quoteReplacement(
                                  helt(m.group()).orElse(m.group())));
              return delvis.equals(ord) ? Optional.empty() : Optional.of(delvis);
            });
  }

  private static Optional<String> helt(String ord) {
    return ENKLA.stream()
        .flatMap(e -> e.skriv(ord).filter(Omtolkning::barDubbel).stream())
        .flatMap(b -> Teckenuppsattning.UTF8.las(b).stream())
        .filter(t -> !t.equals(ord))
        .findFirst();
  }

  /** Alla höga byte börjar som svenska bokstäver och skiljetecken gör i UTF-8. */
  private static boolean barDubbel(byte[] bytes) {
    boolean nagon = false;
    for (byte b : bytes) {
      int v = b & 0xff;
      if (v >= 0xc0) {
        if (v != 0xc2 && v != 0xc3 && v != 0xe2) {
          return false;
        }
        nagon = true;
      }
    }
    return nagon;
  }

  /** Ett tecken för sig självt säger inget om hur det lästs. */
  static boolean harAscii(String ord) {
    return ord.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
  }

  static Optional<String> genom(Vag vag, String ord) {
    return Optional.of(ord)
        .filter(Omtolkning::harAscii)
        .flatMap(vag.last()::skriv)
        .flatMap(vag.var()::las)
        .filter(t -> Ordbild.av(t).svensk());
  }
}
