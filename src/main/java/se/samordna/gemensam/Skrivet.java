package se.samordna.gemensam;

import org.jspecify.annotations.Nullable;

/** Det någon skrivit: om där står något att läsa. */
public final class Skrivet {

  /** Tecken som Unicode kallar bokstäver men som inte syns: hangulfyllnad och tom punktskrift. */
  private static final String SYNS_INTE = "\u115f\u1160\u2800\u3164\uffa0";

  private Skrivet() {}

  /** Tomt är också det som bara är mellanslag, hårda mellanslag och tecken utan bredd. */
  public static boolean tomt(String text) {
    return text.codePoints().allMatch(Skrivet::synsInte);
  }

  /** Texten som den står, tom när den saknas. */
  public static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean synsInte(int tecken) {
    return switch (Character.getType(tecken)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          // Variantväljare och sammanfogare är märken utan egen bild.
          SYNS_INTE.indexOf(tecken) >= 0
              || (tecken >= 0xFE00 && tecken <= 0xFE0F)
              || tecken == 0x034F
              || tecken == 0x17B4
              || tecken == 0x17B5;
    };
  }
}
