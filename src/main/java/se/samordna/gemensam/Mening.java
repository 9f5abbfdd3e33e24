package se.samordna.gemensam;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * En mening till en människa: en nyckel i textfilerna {@code texter/meningar} och värdena i den.
 * Meningen byggs när något nekas eller varnas för, och sägs på läsarens språk när den visas.
 *
 * @param nyckel meningens namn; tomt när orden redan är valda
 * @param varden det som står på {@code {0}}, {@code {1}} … i ordning; en mening i en annan sägs på
 *     samma språk
 */
public record Mening(String nyckel, List<Object> varden) {

  private static final String FIL = "texter.meningar";
  private static final Locale SV = Locale.of("sv");

  public Mening {
    varden = List.copyOf(varden);
  }

  /** En mening ur textfilerna. Ett värde som inte är en mening skrivs som det är. */
  public static Mening av(String nyckel, Object... varden) {
    return new Mening(
        nyckel, Stream.of(varden).<Object>map(v -> v instanceof Mening m ? m : "" + v).toList());
  }

  /**
   * Meningarna i en följd, parvis fogade av {@code nyckel}, som har plats för två: ett komma
   * emellan, eller ett blanksteg. Minst en mening.
   */
  public static Mening foljd(String nyckel, List<Mening> meningar) {
    return meningar.stream()
        .reduce((fore, efter) -> av(nyckel, fore, efter))
        .orElseThrow(() -> new IllegalArgumentException("En följd har minst en mening"));
  }

  /** Ord som redan är valda, till exempel en text som en människa skrivit. */
  public static Mening ordagrant(String text) {
    return new Mening("", List.of(text));
  }

  /** Meningen på det språk som talas nu, se {@link Talsprak}. */
  public static String text(String nyckel, Object... varden) {
    return av(nyckel, varden).toString();
  }

  /** Meningen på {@code sprak}. Saknas nyckeln är det ett fel i programmet. */
  public String pa(Locale sprak) {
    if (nyckel.isEmpty()) {
      return (String) varden.getFirst();
    }
    String mall = fil(sprak).getString(nyckel);
    StringBuilder text = new StringBuilder();
    int fran = 0;
    for (int i = mall.indexOf('{'); i >= 0; i = mall.indexOf('{', fran)) {
      int slut = mall.indexOf('}', i);
      text.append(mall, fran, i).append(varde(mall.substring(i + 1, slut), sprak));
      fran = slut + 1;
    }
    return text.append(mall, fran, mall.length()).toString();
  }

  /**
   * Sant när nyckeln, och de meningar den bär, finns i textfilerna. En som sparats kan ha en nyckel
   * som sedan dess är borta.
   */
  public boolean finns() {
    return nyckel.isEmpty()
        || (fil(SV).containsKey(nyckel)
            && varden.stream().allMatch(v -> !(v instanceof Mening m) || m.finns()));
  }

  private String varde(String plats, Locale sprak) {
    return varden.get(Integer.parseInt(plats)) instanceof Mening m
        ? m.pa(sprak)
        : varden.get(Integer.parseInt(plats)).toString();
  }

  /** Meningen på svenska, för det som sparas. */
  public String svensk() {
    return pa(Talsprak.SVENSKA);
  }

  static ResourceBundle fil(Locale sprak) {
    return ResourceBundle.getBundle(FIL, sprak.getLanguage().equals("en") ? Locale.ENGLISH : SV);
  }

  @Override
  public String toString() {
    return pa(Talsprak.nu());
  }
}
