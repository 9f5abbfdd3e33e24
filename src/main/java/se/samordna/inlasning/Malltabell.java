package se.samordna.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Dagtolk;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Ett namngivet blad ur en ifylld mall, rad för rad under sina rubriker. Arbetsboken läses under
 * samma gränser som en budget; kolumnerna får stå i vilken ordning som helst, och andra än mallens
 * lämnas därhän.
 */
public final class Malltabell {

  private static final Beloppstolk KRONOR = new Beloppstolk(false, Decimaltecken.OKANT);

  private final String blad;
  private final List<String> rubriker;
  private final List<Rad> rader;
  private final List<String> anmarkningar;

  private Malltabell(String blad, Ratabell tabell) {
    this.blad = blad;
    this.rubriker =
        tabell.rader().stream()
            .limit(1)
            .flatMap(r -> r.celler().stream())
            .map(c -> c.text().strip())
            .toList();
    Map<String, Integer> platser = new HashMap<>();
    for (int i = 0; i < rubriker.size(); i++) {
      platser.putIfAbsent(nyckel(rubriker.get(i)), i);
    }
    this.rader = tabell.rader().stream().skip(1).map(r -> new Rad(blad, r, platser)).toList();
    this.anmarkningar = List.copyOf(tabell.anmarkningar());
  }

  /**
   * Läser alla blad som visas, i ordning. Nej (400, {@code olaslig_fil}) för en fil som inte är en
   * arbetsbok, eller som är större än en mall kan vara.
   */
  public static Svar<List<Malltabell>> alla(Innehall fil) {
    return Tabellasare.arbetsbok(fil)
        .som(blad -> blad.stream().map(t -> new Malltabell(t.kalla().blad(), t)).toList());
  }

  /**
   * Läser bladet. Nej (400, {@code olaslig_fil}) för en fil som inte är en arbetsbok, som saknar
   * bladet eller någon av kolumnerna, eller som är större än en mall kan vara.
   */
  public static Svar<Malltabell> las(Innehall fil, String blad, List<String> kolumner) {
    return Tabellasare.las(fil, Optional.of(blad)).sedan(t -> las(t, blad, kolumner));
  }

  private static Svar<Malltabell> las(Ratabell tabell, String blad, List<String> kolumner) {
    if (!tabell.kalla().format().equals("xlsx")) {
      return Svar.nej(Filhinder.fil(Mening.av("mall_inte_xlsx")));
    }
    Malltabell mall = new Malltabell(blad, tabell);
    List<String> finns = mall.rubriker.stream().map(Malltabell::nyckel).toList();
    List<String> saknas = kolumner.stream().filter(k -> !finns.contains(nyckel(k))).toList();
    if (!saknas.isEmpty()) {
      return Svar.nej(
          Filhinder.fil(Mening.av("mall_kolumn_saknas", blad, String.join(", ", saknas))));
    }
    return Svar.ja(mall);
  }

  private static String nyckel(String rubrik) {
    return rubrik.strip().toLowerCase(Locale.ROOT);
  }

  /** Bladets namn. */
  public String blad() {
    return blad;
  }

  /** Rubrikerna så som de står på första raden. */
  public List<String> rubriker() {
    return rubriker;
  }

  /** Raderna under rubrikerna, de tomma borträknade. */
  public List<Rad> rader() {
    return rader;
  }

  /** Vad i filen som lästes på annat sätt än det står, eller inte alls. */
  public List<String> anmarkningar() {
    return anmarkningar;
  }

  /** En rad i bladet. Det som inte går att läsa läggs bland felen, och värdet är då tomt. */
  public static final class Rad {

    private final String blad;
    private final Tabellrad rad;
    private final Map<String, Integer> platser;
    private final List<Faltfel> fel = new ArrayList<>();

    private Rad(String blad, Tabellrad rad, Map<String, Integer> platser) {
      this.blad = blad;
      this.rad = rad;
      this.platser = platser;
    }

    private Cell cell(String kolumn) {
      Integer plats = platser.get(nyckel(kolumn));
      return plats == null ? Cell.TOM : rad.cell(plats);
    }

    /** Texten i kolumnen; tom när inget står där. */
    public String text(String kolumn) {
      return cell(kolumn).text();
    }

    public Optional<LocalDate> dag(String kolumn) {
      String text = text(kolumn);
      Optional<LocalDate> dag = Dagtolk.tolka(text);
      if (!text.isEmpty() && dag.isEmpty()) {
        fel("fel_dag", Mening.av("mall_fel_dag", kolumn, text));
      }
      return dag;
    }

    /** Ett belopp i kronor. */
    public Optional<Belopp> belopp(String kolumn) {
      Cell cell = cell(kolumn);
      if (cell.arTom()) {
        return Optional.empty();
      }
      return switch (KRONOR.tolka(cell)) {
        case Beloppstolk.Utfall.Ore(long ore, Optional<String> anmarkning) ->
            Optional.of(new Belopp(ore));
        case Beloppstolk.Utfall.Fel(String text) -> {
          fel("felaktigt_belopp", Mening.ordagrant(text));
          yield Optional.empty();
        }
      };
    }

    /** Ja eller nej; tomt när inget står där. */
    public Optional<Boolean> jaNej(String kolumn) {
      return switch (text(kolumn).toLowerCase(Locale.ROOT)) {
        case "" -> Optional.empty();
        case "ja", "j", "x", "sant", "yes" -> Optional.of(true);
        case "nej", "n", "-", "falskt", "no" -> Optional.of(false);
        default -> {
          fel("ja_eller_nej", Mening.av("mall_ja_eller_nej", kolumn));
          yield Optional.empty();
        }
      };
    }

    /** Ett heltal, till exempel ett år. */
    public Optional<Integer> heltal(String kolumn) {
      String text = text(kolumn);
      if (text.matches("\\d{1,6}")) {
        return Optional.of(Integer.valueOf(text));
      }
      if (!text.isEmpty()) {
        fel("fel_tal", Mening.av("mall_fel_tal", kolumn, text));
      }
      return Optional.empty();
    }

    /** Antecknar att raden inte duger, och varför. */
    public void fel(String kod, Mening varfor) {
      fel.add(new Faltfel(namn(), kod, Mening.av("mall_rad_fel", blad, rad.nummer(), varfor)));
    }

    /** Radens namn: bladet och radens nummer i det. */
    public String namn() {
      return Mening.av("mall_rad", blad, rad.nummer()).svensk();
    }

    /** Det som hittills antecknats. */
    public List<Faltfel> fel() {
      return List.copyOf(fel);
    }
  }

  /** Hindret som räknar upp raderna som inte duger. */
  public static Hinder hinder(List<Faltfel> fel) {
    return Filhinder.rader(fel);
  }
}
