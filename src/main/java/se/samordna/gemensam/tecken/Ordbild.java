package se.samordna.gemensam.tecken;

import java.util.Optional;

/**
 * Hur ett ord ser ut avkodat på ett visst sätt: {@code Väg} är ett svenskt ord, {@code VŠg} och
 * {@code f├╢r} är det inte.
 *
 * @param starka bokstäver som svenska ord har: å, ä, ö och é
 * @param andra bokstäver som också kan finnas, i namn och lånord
 * @param tveksamma tecken som inte hör hemma där de står
 */
record Ordbild(int starka, int andra, int tveksamma) {

  private static final String SVENSKA = "åäöÅÄÖ";
  private static final String MELLAN_BOKSTAVER = "’\u2010\u2011\u2012\u2013\u2014\u00ad·´";
  private static final String VID_ORD = MELLAN_BOKSTAVER + "”“‘»«§°²³½";
  private static final String FORE_ORD = "„‚•¿¡";
  private static final String FOR_SIG = "…€£±×÷©®™¼¾¨¹µ¤¢¥¦¬¯¸ªº";

  /** Utan något tecken på felaktig avkodning. */
  boolean rimlig() {
    return tveksamma == 0;
  }

  /** Bara tecken som säkert hör till svenska. */
  boolean svensk() {
    return starka > 0 && andra == 0 && tveksamma == 0;
  }

  /** Vad ordet säger om kodningen; ett kort säger lite. */
  int poang(boolean langt) {
    return langt ? 6 * starka - 4 * tveksamma : starka - tveksamma;
  }

  static Ordbild av(String ord) {
    int starka = 0;
    int andra = 0;
    int tveksamma = 0;
    for (int i = 0; i < ord.length(); i++) {
      if (ord.charAt(i) < 0x80) {
        continue;
      }
      switch (new Plats(ord, i).dom()) {
        case STARK -> starka++;
        case ANNAN -> andra++;
        case TVEKSAM -> tveksamma++;
        case TECKEN -> {}
      }
    }
    return new Ordbild(starka, andra, tveksamma);
  }

  private enum Dom {
    STARK,
    ANNAN,
    TECKEN,
    TVEKSAM
  }

  /** Ett tecken på sin plats i ordet. */
  private record Plats(String ord, int index) {

    private Dom dom() {
      char c = ord.charAt(index);
      if (Character.isSpaceChar(c)) {
        return Dom.TECKEN;
      }
      if (c > 0x2fff || Character.isSurrogate(c)) {
        return c == 0xfffd ? Dom.TVEKSAM : Dom.TECKEN;
      }
      return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && Character.isLetter(c)
          ? bokstav(c)
          : symbol(c);
    }

    private Dom bokstav(char c) {
      boolean svensk = SVENSKA.indexOf(c) >= 0;
      if (Character.isUpperCase(c) && (gemen(fore()) || (bokstav(fore()) && gemen(efter())))) {
        return svensk ? Dom.ANNAN : Dom.TVEKSAM;
      }
      if (Character.isLowerCase(c) && versal(efter()) && !gemen(fore())) {
        return Dom.TVEKSAM;
      }
      if (svensk || ((c == 'é' || c == 'É') && bokstav(fore()))) {
        return Dom.STARK;
      }
      return ascii(fore()) || ascii(efter()) ? Dom.ANNAN : Dom.TVEKSAM;
    }

    private Dom symbol(char c) {
      boolean fore = fore().filter(Character::isLetter).isPresent();
      boolean efter = efter().filter(Character::isLetter).isPresent();
      String duger =
          fore && efter
              ? MELLAN_BOKSTAVER
              : fore
                  ? VID_ORD + "…®™©€"
                  : efter ? VID_ORD + FORE_ORD : VID_ORD + FORE_ORD + FOR_SIG;
      return duger.indexOf(c) >= 0 ? Dom.TECKEN : Dom.TVEKSAM;
    }

    private Optional<Character> fore() {
      return index > 0 ? Optional.of(ord.charAt(index - 1)) : Optional.empty();
    }

    private Optional<Character> efter() {
      return index + 1 < ord.length() ? Optional.of(ord.charAt(index + 1)) : Optional.empty();
    }

    private static boolean bokstav(Optional<Character> c) {
      return c.filter(Character::isLetter).isPresent();
    }

    private static boolean gemen(Optional<Character> c) {
      return c.filter(Character::isLowerCase).isPresent();
    }

    private static boolean versal(Optional<Character> c) {
      return c.filter(Character::isUpperCase).isPresent();
    }

    private static boolean ascii(Optional<Character> c) {
      return c.filter(b -> (b < 0x80 && Character.isLetter(b)) || SVENSKA.indexOf(b) >= 0)
          .isPresent();
    }
  }
}
