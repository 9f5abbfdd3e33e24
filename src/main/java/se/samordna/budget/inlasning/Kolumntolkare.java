package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.samordna.budget.inlasning.Tolkning.Kolumn;
import se.samordna.budget.inlasning.Tolkning.Kolumnart;

/** Föreslår vad kolumnerna i en bred tabell är, och var rubrikraden står. */
final class Kolumntolkare {

  private static final int HUVUD = 40;
  private static final Pattern AR = Pattern.compile("(?<!\\d)((?:199|20\\d|21\\d)\\d)(?!\\d)");
  private static final Pattern BARA_AR = Pattern.compile("(år |ar )?(199|20\\d|21\\d)\\d");
  private static final Pattern EJ_BUDGET =
      Pattern.compile("utfall|bokslut|avvik|differens|forandr|prognos|procent|%|jamfor|andring");
  private static final Pattern KONTO = Pattern.compile("\\d{3,6}");

  private final Ratabell tabell;
  private final List<Tabellrad> rader;
  private final int rubrikrad;
  private final int antal;

  private Kolumntolkare(Ratabell tabell, int rubrikrad) {
    this.tabell = tabell;
    this.rader = tabell.rader();
    this.rubrikrad = rubrikrad;
    this.antal = tabell.kolumner();
  }

  /** Kolumnerna och index för raden som är rubrik; -1 när ingen är det. */
  record Forslag(int rubrikrad, List<Kolumn> kolumner) {

    boolean harBelopp() {
      return kolumner.stream().anyMatch(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP));
    }
  }

  static Forslag av(Ratabell tabell) {
    Kolumntolkare tolk = new Kolumntolkare(tabell, rubrikrad(tabell.rader()));
    return tolk.arIRubriken()
        ? new Forslag(tolk.rubrikrad, tolk.arISpalter())
        : new Kolumntolkare(tabell, -1).medArNedat();
  }

  /** Sant när tabellen har sina år nedåt i en spalt och flera beloppsspalter: den ska vändas. */
  static boolean liggerNed(Ratabell tabell) {
    Kolumntolkare nedat = new Kolumntolkare(tabell, -1);
    return !new Kolumntolkare(tabell, rubrikrad(tabell.rader())).arIRubriken()
        && nedat.arspalt().isPresent()
        && nedat.beloppsspalter().size() > 1;
  }

  private static int rubrikrad(List<Tabellrad> rader) {
    int bast = -1;
    int flest = 0;
    for (int i = 0; i < Math.min(HUVUD, rader.size()); i++) {
      int ar = arsceller(rader.get(i));
      if (ar > flest) {
        flest = ar;
        bast = i;
      }
    }
    return bast;
  }

  /** En rubrikrad har år, men inga belopp. */
  private static int arsceller(Tabellrad rad) {
    List<Cell> celler = rad.celler().stream().skip(1).filter(c -> !c.arTom()).toList();
    boolean belopp = celler.stream().anyMatch(c -> arBelopp(c) && !arRubrik(c));
    return belopp || baraAr(rad.text(0))
        ? 0
        : (int) celler.stream().filter(Kolumntolkare::arRubrik).count();
  }

  /** Minst hälften av spalterna med belopp har ett år i rubriken. */
  private boolean arIRubriken() {
    if (rubrikrad < 0) {
      return false;
    }
    List<Integer> belopp = IntStream.range(1, antal).filter(this::harBelopp).boxed().toList();
    long medAr =
        belopp.stream()
            .filter(k -> arRubrik(rader.get(rubrikrad).cell(k)))
            .filter(k -> andel(k, c -> baraAr(c.text())) < 0.6)
            .count();
    return medAr > 0 && medAr * 2 >= belopp.size();
  }

  private static boolean arRubrik(Cell cell) {
    return cell.text().length() <= HUVUD && ar(cell.text()).isPresent();
  }

  static Optional<Integer> ar(String text) {
    Matcher m = AR.matcher(text);
    return m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
  }

  static boolean baraAr(String text) {
    return BARA_AR.matcher(text.toLowerCase(java.util.Locale.of("sv")).strip()).matches();
  }

  private List<Kolumn> arISpalter() {
    Set<Integer> tagna = new HashSet<>();
    List<Kolumn> kolumner = new ArrayList<>();
    for (int k = 0; k < antal; k++) {
      String rubrik = rubrik(k);
      Optional<Integer> ar = k == 0 ? Optional.empty() : ar(rubrik);
      boolean budget = !EJ_BUDGET.matcher(Avdelningsnamn.ascii(rubrik)).find();
      if (ar.isPresent() && budget && harBelopp(k) && tagna.add(ar.get())) {
        kolumner.add(new Kolumn(k, rubrik, Kolumnart.AR, ar.get()));
      } else {
        kolumner.add(new Kolumn(k, rubrik, Kolumnart.IGNORERAS, 0));
      }
    }
    return medTexter(kolumner);
  }

  private Forslag medArNedat() {
    List<Kolumn> kolumner = arIRader();
    int rubrik =
        kolumner.stream()
            .filter(k -> k.ar(Kolumnart.BELOPP))
            .findFirst()
            .map(k -> forstaText(k.index()))
            .orElse(-1);
    return rubrik < 0
        ? new Forslag(-1, kolumner)
        : new Forslag(rubrik, new Kolumntolkare(tabell, rubrik).arIRader());
  }

  /** Raden där beloppens spalt har en rubrik. */
  private int forstaText(int spalt) {
    return IntStream.range(0, Math.min(HUVUD, rader.size()))
        .filter(i -> !rader.get(i).cell(spalt).arTom() && !arBelopp(rader.get(i).cell(spalt)))
        .findFirst()
        .orElse(-1);
  }

  /** Åren nedåt: i en egen spalt, eller som rubriker mellan raderna. Ett belopp per rad. */
  private List<Kolumn> arIRader() {
    Optional<Integer> arspalt = arspalt();
    List<Integer> belopp = beloppsspalter();
    List<Kolumn> kolumner = new ArrayList<>();
    for (int k = 0; k < antal; k++) {
      boolean ar = arspalt.equals(Optional.of(k));
      boolean forsta = !belopp.isEmpty() && belopp.getFirst() == k;
      Kolumnart art = ar ? Kolumnart.ARTAL : forsta ? Kolumnart.BELOPP : Kolumnart.IGNORERAS;
      kolumner.add(new Kolumn(k, rubrik(k), art, 0));
    }
    return medTexter(kolumner);
  }

  private Optional<Integer> arspalt() {
    return IntStream.range(0, antal)
        .filter(k -> andel(k, Kolumntolkare::arRubrik) >= 0.5)
        .boxed()
        .findFirst();
  }

  private List<Integer> beloppsspalter() {
    return IntStream.range(0, antal)
        .filter(k -> andel(k, c -> arBelopp(c) && !baraAr(c.text())) >= 0.5 && !arKonto(k))
        .boxed()
        .toList();
  }

  /** Spalterna med text: kontot, avdelningen, läget och namnen. */
  private List<Kolumn> medTexter(List<Kolumn> kolumner) {
    List<Kolumn> klara = new ArrayList<>();
    List<Integer> namn = namnspalter(kolumner);
    for (Kolumn k : kolumner) {
      boolean namnspalt = namn.contains(k.index());
      Kolumnart art =
          k.art() != Kolumnart.IGNORERAS
              ? k.art()
              : arKonto(k.index())
                  ? Kolumnart.KONTO
                  : avRubrik(k.rubrik())
                      .orElse(namnspalt ? namnart(k.index(), namn) : Kolumnart.IGNORERAS);
      klara.add(new Kolumn(k.index(), k.rubrik(), art, k.ar()));
    }
    return klara;
  }

  private List<Integer> namnspalter(List<Kolumn> kolumner) {
    int slut =
        kolumner.stream()
            .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
            .mapToInt(Kolumn::index)
            .min()
            .orElse(antal);
    return IntStream.range(0, slut)
        .filter(k -> kolumner.get(k).ar(Kolumnart.IGNORERAS) && !arKonto(k) && fyllda(k) > 0)
        .filter(k -> andel(k, Kolumntolkare::arBelopp) < 0.5)
        .filter(k -> avRubrik(rubrik(k)).filter(a -> a != Kolumnart.NAMN).isEmpty())
        .boxed()
        .toList();
  }

  /** Två textspalter fyllda på samma rader är avdelning och namn; annars är båda namn. */
  private Kolumnart namnart(int k, List<Integer> namn) {
    if (namn.size() < 2 || k != namn.getFirst()) {
      return Kolumnart.NAMN;
    }
    int nasta = namn.get(1);
    long bada = kropp().stream().filter(r -> !r.cell(k).arTom() && !r.cell(nasta).arTom()).count();
    return bada * 3 > kropp().size() ? Kolumnart.AVDELNING : Kolumnart.NAMN;
  }

  private static Optional<Kolumnart> avRubrik(String rubrik) {
    String r = Avdelningsnamn.ascii(rubrik);
    if (r.matches("avdelning|avsnitt|sektion|slag|kategori|block|grupp|omrade|verksamhet")) {
      return Optional.of(Kolumnart.AVDELNING);
    }
    if (r.matches("lage|status|beslutslage")) {
      return Optional.of(Kolumnart.LAGE);
    }
    return r.matches("kommentar(er)?|anm(arkning)?|not|noter")
        ? Optional.of(Kolumnart.IGNORERAS)
        : Optional.empty();
  }

  private boolean arKonto(int k) {
    return fyllda(k) > 0
        && andel(k, c -> KONTO.matcher(c.text()).matches()) > 0.8
        && Avdelningsnamn.ascii(rubrik(k)).matches(".*\\b(konto|kontonr|kto|bokforingskonto)\\b.*");
  }

  private boolean harBelopp(int k) {
    return kropp().stream().anyMatch(r -> arBelopp(r.cell(k)));
  }

  static boolean arBelopp(Cell cell) {
    return cell.tal().isPresent() || !Beloppsskrift.siffror(cell.text()).isEmpty();
  }

  private double andel(int k, Predicate<Cell> villkor) {
    long fyllda = fyllda(k);
    long traffar =
        kropp().stream().map(r -> r.cell(k)).filter(c -> !c.arTom()).filter(villkor).count();
    return fyllda == 0 ? 0 : (double) traffar / fyllda;
  }

  private long fyllda(int k) {
    return kropp().stream().filter(r -> !r.cell(k).arTom()).count();
  }

  private List<Tabellrad> kropp() {
    return rader.subList(Math.min(rader.size(), rubrikrad + 1), rader.size());
  }

  private String rubrik(int k) {
    return rubrikrad < 0
        ? (rader.isEmpty() ? "" : rader.getFirst().text(k))
        : rader.get(rubrikrad).text(k);
  }
}
