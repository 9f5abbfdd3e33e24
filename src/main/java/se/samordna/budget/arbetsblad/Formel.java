package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * En uträkning av konstanter som skrivs i en cell: {@code =100000*1,02}. Fyra räknesätt, parenteser
 * och procent; svenska decimaler och mellanrum mellan tusental. Inga celler, inga funktioner: det
 * räknade värdet är det som står kvar, och hur det skrevs står i cellens logg.
 */
public final class Formel {

  /** Längre än så är ingen uträkning man läser i en cell. */
  static final int LANGST = 200;

  private static final MathContext NOGGRANT = new MathContext(34, RoundingMode.HALF_UP);
  private static final long ORE_PER_KRONA = 100;
  private static final BigDecimal STORST = new BigDecimal("1e15");
  private static final String TUSENTAL = " \u00a0\u202f\u2009";

  private final String text;
  private int plats;

  private Formel(String text) {
    this.text = text;
  }

  /** Varför en formel inte går att räkna; texten säger vad man gör åt det. */
  private static final class Raknefel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mening mening;

    Raknefel(Mening mening) {
      super(mening.nyckel());
      this.mening = mening;
    }
  }

  public static boolean ar(String text) {
    return text.strip().startsWith("=");
  }

  /**
   * Värdet i ören, avrundat till hela kronor.
   *
   * @param enhet bladets: kr eller tkr
   */
  public static Svar<Long> ore(String enhet, String text) {
    String ren = text.strip();
    if (ren.length() > LANGST) {
      return fel(Mening.av("formel_for_lang", LANGST));
    }
    try {
      BigDecimal tal = new Formel(ren.substring(1)).allt();
      BigDecimal kronor = "tkr".equals(enhet) ? tal.movePointRight(3) : tal;
      if (kronor.abs().compareTo(STORST) > 0) {
        return fel(Mening.av("formel_for_stort"));
      }
      return Svar.ja(kronor.setScale(0, RoundingMode.HALF_UP).longValueExact() * ORE_PER_KRONA);
    } catch (Raknefel nej) {
      return fel(nej.mening);
    }
  }

  private static Svar<Long> fel(Mening mening) {
    return Svar.nej(se.samordna.gemensam.Hinder.form("felaktig_formel", mening));
  }

  private BigDecimal allt() {
    BigDecimal varde = summa();
    hoppa();
    if (plats < text.length()) {
      throw new Raknefel(Mening.av("formel_olaslig", text.substring(plats)));
    }
    return varde;
  }

  private BigDecimal summa() {
    BigDecimal varde = produkt();
    while (true) {
      if (tar('+')) {
        varde = varde.add(produkt(), NOGGRANT);
      } else if (tar('-') || tar('\u2212') || tar('\u2013')) {
        varde = varde.subtract(produkt(), NOGGRANT);
      } else {
        return varde;
      }
    }
  }

  private BigDecimal produkt() {
    BigDecimal varde = faktor();
    while (true) {
      if (tar('*') || tar('\u00d7') || tar('\u00b7')) {
        varde = varde.multiply(faktor(), NOGGRANT);
      } else if (tar('/') || tar('\u00f7') || tar(':')) {
        BigDecimal namnare = faktor();
        if (namnare.signum() == 0) {
          throw new Raknefel(Mening.av("formel_noll"));
        }
        varde = varde.divide(namnare, NOGGRANT);
      } else {
        return varde;
      }
    }
  }

  private BigDecimal faktor() {
    if (tar('+')) {
      return faktor();
    }
    if (tar('-') || tar('\u2212') || tar('\u2013')) {
      return faktor().negate();
    }
    BigDecimal varde = tar('(') ? iParentes() : tal();
    while (tar('%')) {
      varde = varde.movePointLeft(2);
    }
    return varde;
  }

  private BigDecimal iParentes() {
    BigDecimal varde = summa();
    if (!tar(')')) {
      throw new Raknefel(Mening.av("formel_parentes"));
    }
    return varde;
  }

  /** Siffror med mellanrum mellan tusental, och decimaler efter komma eller punkt. */
  private BigDecimal tal() {
    hoppa();
    StringBuilder siffror = new StringBuilder();
    boolean decimaler = false;
    while (plats < text.length()) {
      char c = text.charAt(plats);
      if (c >= '0' && c <= '9') {
        siffror.append(c);
      } else if ((c == ',' || c == '.') && !decimaler && !siffror.isEmpty()) {
        siffror.append('.');
        decimaler = true;
      } else if (TUSENTAL.indexOf(c) < 0 || decimaler || !treSiffrorFoljer(plats + 1)) {
        break;
      }
      plats++;
    }
    if (siffror.isEmpty() || siffror.charAt(siffror.length() - 1) == '.') {
      throw new Raknefel(Mening.av("formel_tal_saknas"));
    }
    return new BigDecimal(siffror.toString());
  }

  private boolean treSiffrorFoljer(int fran) {
    return text.substring(fran).matches("(?s)\\d{3}(\\D.*)?");
  }

  private boolean tar(char tecken) {
    hoppa();
    boolean finns = plats < text.length() && text.charAt(plats) == tecken;
    if (finns) {
      plats++;
    }
    return finns;
  }

  private void hoppa() {
    while (plats < text.length()
        && (Character.isWhitespace(text.charAt(plats))
            || TUSENTAL.indexOf(text.charAt(plats)) >= 0)) {
      plats++;
    }
  }
}
