package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.gemensam.Kod;

/** Vad en tryckt summa är, av sitt namn. */
public enum Summaart {
  BUFFERT,
  KVAR,
  UB,
  IB,
  RESULTAT,
  DELSUMMA;

  public String kod() {
    return Kod.av(this);
  }

  public static Optional<Summaart> medKod(String kod) {
    return List.of(values()).stream().filter(a -> a.kod().equals(kod)).findFirst();
  }

  public static Summaart av(String slag, String rad) {
    String namn = rad.toLowerCase(Locale.of("sv"));
    if (namn.contains("disponera")) {
      return KVAR;
    }
    if (slag.equals("regel") || namn.contains("buffert")) {
      return BUFFERT;
    }
    if (namn.contains("förfogande") || namn.contains("utgående") || ord(namn, "ub")) {
      return UB;
    }
    if (namn.contains("ingående") || ord(namn, "ib")) {
      return IB;
    }
    return namn.contains("resultat") || namn.contains("överskott") || namn.contains("underskott")
        ? RESULTAT
        : eller(namn);
  }

  private static Summaart eller(String namn) {
    return namn.strip().matches("(summa |totalt )?eget kapital") ? UB : DELSUMMA;
  }

  static boolean ord(String namn, String ord) {
    return namn.matches("(?s).*(^|[^\\p{L}\\d])" + ord + "($|[^\\p{L}\\d]).*");
  }
}
