package se.samordna.gemensam.tecken;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Avkodar en fil efter vad dess egna ord visar. Varje ord med andra bokstäver än a–z prövas i alla
 * uppsättningar; den som ger svenska ord är filens. Ett ord som inte är ett ord i den läses i en
 * annan om det bara kan vara det, och är annars trasigt. Vad filen säger om sig själv avgör inget:
 * märkningen är ofta fel.
 */
public final class Avkodare {

  private static final int UTF8_BELAGG = 12;
  private static final int OGILTIG = -4;

  /** Så många ord sparas för att räknas upp. */
  static final int MEST_SPARADE = 10_000;

  private static final Pattern RESTER = Pattern.compile("[ÃÂ├┬√Γ\\ufffd]");

  /** Ett ord så som det lästes, och hur säkert. */
  private record Last(String text, Slag slag) {}

  private enum Slag {
    EGET,
    LAGAT,
    TRASIGT,
    OSAKERT
  }

  private final List<Teckenuppsattning> ordning;
  private final Bytedelar delar;
  private final List<Avkodad.Ord> lagade = new ArrayList<>();
  private final List<Avkodad.Ord> trasiga = new ArrayList<>();
  private final List<Avkodad.Ord> osakra = new ArrayList<>();
  private final Ordminne<Last> lasta = new Ordminne<>(this::lasOrd);
  private final Teckenuppsattning filens;
  private final Set<Teckenuppsattning> belagda;
  private Optional<Omtolkning.Vag> vag = Optional.empty();

  private Avkodare(byte[] bytes, List<Teckenuppsattning> ordning) {
    this.ordning = ordning;
    this.delar = Bytedelar.av(bytes);
    this.filens = filens();
    this.belagda = belagda();
  }

  /**
   * Filen som text, med de ord som lästs på annat sätt än resten eller är trasiga.
   *
   * @param ordning vilken uppsättning som gäller när orden inte avgör, den troligaste först
   */
  public static Avkodad las(byte[] bytes, Teckenuppsattning... ordning) {
    return new Avkodare(bytes, List.of(ordning)).las();
  }

  private Avkodad las() {
    boolean ascii = !delar.iterator().hasNext();
    this.vag = ascii ? Optional.empty() : Fellasning.vagen(delar, filens);
    String text = delar.text(this::ord);
    return new Avkodad(text, filens, ascii, lagade, trasiga, osakra, Fragetecken.i(text));
  }

  private Teckenuppsattning filens() {
    Ordminne<int[]> ordets =
        new Ordminne<>(ord -> ordning.stream().mapToInt(u -> poang(u, ord)).toArray());
    long[] poang = new long[ordning.size()];
    for (Bytedelar.Del del : delar) {
      laggTill(poang, ordets.av(del.bytes()));
    }
    return Flest.av(ordning, poang).orElse(Teckenuppsattning.UTF8);
  }

  private static void laggTill(long[] summor, int[] ordets) {
    for (int i = 0; i < summor.length; i++) {
      summor[i] += ordets[i];
    }
  }

  private static int poang(Teckenuppsattning u, byte[] ord) {
    int belagg = u == Teckenuppsattning.UTF8 ? UTF8_BELAGG : 0;
    return u.las(ord).map(t -> belagg + Ordbild.av(t).poang(arLangt(ord))).orElse(OGILTIG);
  }

  private String ord(Bytedelar.Del del) {
    Last last = lasta.av(del.bytes());
    switch (last.slag()) {
      case LAGAT -> namn(lagade, del, last);
      case TRASIGT -> namn(trasiga, del, last);
      case OSAKERT -> namn(osakra, del, last);
      case EGET -> {}
    }
    return last.text();
  }

  private static void namn(List<Avkodad.Ord> till, Bytedelar.Del del, Last last) {
    if (till.size() < MEST_SPARADE) {
      till.add(new Avkodad.Ord(del.rad(), last.text()));
    }
  }

  private Last lasOrd(byte[] ord) {
    Optional<String> eget = filens.las(ord);
    if (eget.isPresent() && filens == Teckenuppsattning.UTF8) {
      return iUtf8(eget.get());
    }
    Optional<String> svenskt =
        svensk(ord)
            .filter(u -> eget.isEmpty() || arLangt(ord) || belagda.contains(u))
            .flatMap(u -> u.las(ord));
    if (eget.filter(t -> Ordbild.av(t).rimlig() || !Omtolkning.harAscii(t)).isPresent()) {
      boolean osakert =
          Ordbild.av(eget.get()).starka() == 0
              && Omtolkning.harAscii(eget.get())
              && svenskt.isPresent();
      return new Last(eget.get(), osakert ? Slag.OSAKERT : Slag.EGET);
    }
    return svenskt
        .map(t -> new Last(t, Slag.LAGAT))
        .orElseGet(() -> new Last(filens.lasAnda(ord), Slag.TRASIGT));
  }

  /** Den första uppsättning som gör ett svenskt ord. */
  private Optional<Teckenuppsattning> svensk(byte[] ord) {
    return ordning.stream()
        .filter(u -> u.las(ord).filter(t -> Ordbild.av(t).svensk()).isPresent())
        .findFirst();
  }

  /** Ett ord med bara en vanlig bokstav är för lite att avgöra en annan kodning av. */
  private static boolean arLangt(byte[] ord) {
    int vanliga = 0;
    for (byte b : ord) {
      vanliga += b > 0 ? 1 : 0;
    }
    return vanliga > 1;
  }

  /** Uppsättningar som något långt ord säkert är i, fast filen är i en annan. */
  private Set<Teckenuppsattning> belagda() {
    Ordminne<Optional<Teckenuppsattning>> ordets = new Ordminne<>(this::belagd);
    Set<Teckenuppsattning> alla = EnumSet.noneOf(Teckenuppsattning.class);
    for (Bytedelar.Del del : delar) {
      ordets.av(del.bytes()).ifPresent(alla::add);
    }
    return alla;
  }

  private Optional<Teckenuppsattning> belagd(byte[] ord) {
    boolean ratt = filens.las(ord).filter(t -> Ordbild.av(t).rimlig()).isPresent();
    return arLangt(ord) && !ratt ? svensk(ord) : Optional.empty();
  }

  private Last iUtf8(String ord) {
    Optional<String> ratt =
        Omtolkning.enkel(ord).or(() -> vag.flatMap(v -> Omtolkning.genom(v, ord)));
    if (ratt.isPresent()) {
      return new Last(ratt.get(), RESTER.matcher(ratt.get()).find() ? Slag.TRASIGT : Slag.LAGAT);
    }
    boolean rester =
        ord.indexOf('\ufffd') >= 0 || (!Ordbild.av(ord).rimlig() && RESTER.matcher(ord).find());
    return new Last(ord, rester ? Slag.TRASIGT : Slag.EGET);
  }
}
