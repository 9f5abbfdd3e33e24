package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/**
 * Läser en fil i den kanoniska långformen {@code ar;slag;rad;lage;belopp_kr|belopp_tkr}. Varje fel
 * nämns med sin rad; finns något fel läses inget.
 */
public final class Langformslasare {

  /** En budget är några hundra rader; fem megabyte är alltid något annat. */
  private static final int STORST = 5 << 20;

  private static final int FLEST_RADER = 20_000;
  private static final int LANGSTA_NAMN = 200;
  private static final Pattern SLAG = Pattern.compile("[a-z][a-z0-9_]{1,29}");
  private static final Pattern AR = Pattern.compile("(19|20|21)\\d\\d");
  private static final Pattern KONTO = Pattern.compile("[0-9]{0,10}");
  private static final Set<String> INSATSLAGEN = Set.of("beviljad", "budgeterad", "fri_ram");
  private static final Set<String> EJ_INSATS =
      Set.of("kostnad", "personal", "eget_kapital", "regel", "summa");

  private final Rubrikrad rubrik;
  private final List<Langrad> rader = new ArrayList<>();
  private final List<Langform.Fraga> fragor = new ArrayList<>();
  private final List<Faltfel> fel = new ArrayList<>();
  private final Map<List<Object>, Integer> sedda = new HashMap<>();

  private Langformslasare(Rubrikrad rubrik) {
    this.rubrik = rubrik;
  }

  /** Filen som långform, eller varför den nekas (400) med radnummer. */
  public static Svar<Langform> las(Innehall fil, Optional<String> enhet) {
    if (fil.storlek() > STORST) {
      return Svar.nej(Filhinder.fil("Filen är större än 5 MB."));
    }
    byte[] bytes = fil.bytes();
    Svar<List<Tabellrad>> tabell = arZip(bytes) ? Xlsxtabell.las(bytes) : Csvtabell.las(bytes);
    return tabell.sedan(rader -> las(rader.stream().filter(r -> !r.arTom()).toList(), enhet));
  }

  /** Innehållet avgör, inte filnamnet: xlsx är en zip. */
  private static boolean arZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  private static Svar<Langform> las(List<Tabellrad> tabell, Optional<String> enhet) {
    if (tabell.size() < 2 || tabell.size() > FLEST_RADER) {
      return Svar.nej(
          Filhinder.fil(
              tabell.size() < 2
                  ? "Filen har inga rader under rubrikraden."
                  : "Filen har fler än " + FLEST_RADER + " rader."));
    }
    return Rubrikrad.av(tabell.getFirst(), enhet)
        .sedan(r -> new Langformslasare(r).lasRader(tabell.subList(1, tabell.size())));
  }

  private Svar<Langform> lasRader(List<Tabellrad> tabell) {
    tabell.forEach(this::lasRad);
    return fel.isEmpty()
        ? Svar.ja(new Langform(rubrik.enhet(), rader, fragor))
        : Svar.nej(Filhinder.rader(fel));
  }

  private void lasRad(Tabellrad rad) {
    int fore = fel.size();
    String slag = rubrik.cell(rad, "slag");
    String namn = rubrik.cell(rad, "rad");
    krav(rad, AR.matcher(rubrik.cell(rad, "ar")).matches(), "ar", "året ska ha fyra siffror.");
    krav(rad, SLAG.matcher(slag).matches(), "slag", "slaget ”" + slag + "” är inget slag.");
    krav(rad, namnDuger(namn), "rad", "radens namn saknas, är för långt eller har styrtecken.");
    krav(rad, KONTO.matcher(konto(rad)).matches(), "konto", "bokföringskontot ska vara siffror.");
    provaLage(rad, slag);
    long ore = belopp(rad, slag);
    if (fel.size() == fore) {
      lagg(rad, slag, namn, ore);
    }
  }

  private static boolean namnDuger(String namn) {
    return !namn.isEmpty()
        && namn.length() <= LANGSTA_NAMN
        && namn.chars().noneMatch(Character::isISOControl);
  }

  private String konto(Tabellrad rad) {
    return rubrik.cell(rad, "bokforingskonto");
  }

  private void provaLage(Tabellrad rad, String slag) {
    String lage = rubrik.cell(rad, "lage");
    boolean duger =
        lage.isEmpty()
            || (slag.equals("intakt") && lage.equals("medlemsbidrag"))
            || (!slag.equals("intakt") && !EJ_INSATS.contains(slag) && INSATSLAGEN.contains(lage));
    krav(
        rad,
        duger,
        "lage",
        "läget ”"
            + lage
            + "” gäller inte för "
            + slag
            + ": medlemsbidrag på intäkter; beviljad, budgeterad eller fri_ram på insatser.");
  }

  private long belopp(Tabellrad rad, String slag) {
    String text = rubrik.cell(rad, "belopp");
    return switch (Beloppstolk.tolka(text, rubrik.enhet().equals("tkr"))) {
      case Beloppstolk.Utfall.Fel(String varfor) -> {
        fel.add(Beloppstolk.fel(rad.nummer(), varfor));
        yield 0;
      }
      case Beloppstolk.Utfall.Ore(long ore) -> {
        boolean farVaraMinus = slag.equals("eget_kapital") || slag.equals("summa");
        krav(
            rad,
            ore >= 0 || farVaraMinus,
            "belopp",
            "beloppet är negativt; kostnader är positiva.");
        yield ore;
      }
    };
  }

  private void krav(Tabellrad rad, boolean uppfyllt, String falt, String text) {
    if (!uppfyllt) {
      fel.add(Filhinder.rad(rad.nummer(), "felaktigt_" + falt, text));
    }
  }

  private void lagg(Tabellrad rad, String slag, String namn, long ore) {
    int ar = Integer.parseInt(rubrik.cell(rad, "ar"));
    String lage = rubrik.cell(rad, "lage");
    Integer forra =
        slag.equals("summa") ? null : sedda.putIfAbsent(List.of(ar, slag, namn), rad.nummer());
    krav(rad, forra == null, "dubblett", "raden finns redan för " + ar + " på rad " + forra + ".");
    if (slag.equals("insats") && lage.isEmpty()) {
      lage = "beviljad";
      fragor.add(
          new Langform.Fraga(
              rad.nummer(), "”" + namn + "” saknar läge och läses som beviljad. Stämmer det?"));
    }
    rader.add(new Langrad(rad.nummer(), ar, slag, namn, lage, konto(rad), ore));
  }
}
