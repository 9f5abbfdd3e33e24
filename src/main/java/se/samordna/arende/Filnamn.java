package se.samordna.arende;

import java.text.Normalizer;

/**
 * Namnet en användare gav sin fil, gjort ofarligt (F19): ingen sökväg, inga styrtecken eller tecken
 * som vänder skriftriktningen, rimlig längd, och ändelsen efter innehållet. Filen lagras ändå under
 * eget id; namnet är bara till för läsaren.
 */
final class Filnamn {

  private static final int LANGST = 120;

  private Filnamn() {}

  static String av(String givet, Filtyp typ) {
    String namn = givet.substring(Math.max(givet.lastIndexOf('/'), givet.lastIndexOf('\\')) + 1);
    String utanAndelse =
        namn.lastIndexOf('.') > 0 ? namn.substring(0, namn.lastIndexOf('.')) : namn;
    return stam(utanAndelse) + "." + typ.andelse();
  }

  private static String stam(String givet) {
    String ren =
        Normalizer.normalize(givet, Normalizer.Form.NFC)
            .codePoints()
            .filter(Filnamn::behalls)
            .limit(LANGST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll("^[. ]+|[. ]+$", "");
    return ren.isEmpty() ? "handling" : ren;
  }

  private static boolean behalls(int tecken) {
    return switch (Character.getType(tecken)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> "<>:\"/\\|?*".indexOf(tecken) < 0;
    };
  }
}
