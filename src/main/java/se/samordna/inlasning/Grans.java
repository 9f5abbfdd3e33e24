package se.samordna.inlasning;

import se.samordna.gemensam.Mening;

/** Hur stor en budgetfil får vara. En budget är några hundra rader; mer är alltid något annat. */
final class Grans {

  static final int BYTE = 5 << 20;
  static final int RADER = 20_000;
  static final int KOLUMNER = 200;
  static final int CELLER = 400_000;

  /** Längsta text i en cell. */
  static final int TECKEN = 5_000;

  /** Det en xlsx får packa upp till, alla delar tillsammans. */
  static final long UPPACKAT = 16L << 20;

  static final int DELAR = 500;

  /** Innehållsförteckning och hänvisningar byggs till träd i minnet; de är små i en riktig fil. */
  static final long FORTECKNING = 1L << 20;

  private Grans() {}

  /** Filen är större än en budget kan vara; hinder i stället för värde, utan att resten läses. */
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mening mening;

    Over(Mening mening) {
      super(mening.nyckel(), null, false, false);
      this.mening = mening;
    }

    Mening mening() {
      return mening;
    }
  }

  static void rader(int antal) {
    if (antal > RADER) {
      throw new Over(Mening.av("grans_rader", RADER));
    }
  }

  static void kolumner(int antal) {
    if (antal > KOLUMNER) {
      throw new Over(Mening.av("grans_kolumner", KOLUMNER));
    }
  }

  static void celler(int antal) {
    if (antal > CELLER) {
      throw new Over(Mening.av("grans_celler", CELLER));
    }
  }

  static void tecken(int antal) {
    if (antal > TECKEN) {
      throw new Over(Mening.av("grans_tecken", TECKEN));
    }
  }
}
