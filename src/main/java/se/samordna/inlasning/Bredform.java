package se.samordna.inlasning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Radsamling.Raden;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;
import se.samordna.inlasning.Tolkning.Rad;

/** En bred tabell med sin tolkning, att läsa som långform: år för år, i filens ordning. */
record Bredform(Ratabell tabell, Tolkning tolkning, List<Radbild> bilder) {

  private static final Set<String> KANDA =
      Set.of("intakt", "insats", "kostnad", "personal", "eget_kapital", "summa", "regel");

  Svar<Langform> langform() {
    if (!tolkning.brister().isEmpty()) {
      return Svar.nej(Filhinder.brister(tolkning.brister()));
    }
    Radsamling samling =
        new Radsamling(
            tolkning.enhet().orElse("kr"), tolkning.decimal(), tolkning.tecken(), tabell::radnamn);
    raderna().sorted(Comparator.comparing(Raden::ar)).forEach(samling::lagg);
    return samling.svar().som(l -> l.medSist(fragor(l.rader())));
  }

  private List<Langform.Fraga> fragor(List<Langrad> rader) {
    return Stream.concat(egnaAvdelningar(rader).stream(), oklaraRubriker()).toList();
  }

  /** Text mellan raderna som inte läses som rubrik, fast den kan vara en. */
  private Stream<Langform.Fraga> oklaraRubriker() {
    List<Rad> rader = tolkning.rader();
    Map<Integer, Radbild> bild = bilder.stream().collect(Collectors.toMap(Radbild::nummer, b -> b));
    return IntStream.range(1, Math.max(1, rader.size() - 1))
        .filter(i -> rader.get(i).slag().equals(Tolkning.IGNORERAS))
        .filter(i -> !rader.get(i).namn().isBlank() && rader.get(i - 1).lases())
        .filter(i -> rader.get(i + 1).lases() && utanBelopp(bild.get(rader.get(i).nummer())))
        .mapToObj(rader::get)
        .filter(r -> Enhetsfynd.enhetsrad(r.namn()).isEmpty())
        .map(r -> new Langform.Fraga(r.nummer(), Mening.text("oklar_rubrik", r.namn())));
  }

  private static boolean utanBelopp(@Nullable Radbild bild) {
    return bild != null && !bild.harBelopp();
  }

  /** En avdelning med eget namn kan vara en rubrik som inte känns igen: den frågas om. */
  private static List<Langform.Fraga> egnaAvdelningar(List<Langrad> rader) {
    Map<String, Integer> forst = new LinkedHashMap<>();
    rader.stream()
        .filter(r -> !KANDA.contains(r.slag()))
        .forEach(r -> forst.putIfAbsent(r.slag(), r.nummer()));
    return forst.entrySet().stream()
        .map(
            a ->
                new Langform.Fraga(
                    a.getValue(), Mening.text("egen_avdelning", a.getKey().replace('_', ' '))))
        .toList();
  }

  private Stream<Raden> raderna() {
    Map<Integer, Tabellrad> perNummer =
        tabell.rader().stream().collect(Collectors.toMap(Tabellrad::nummer, r -> r));
    Map<Integer, Radbild> bild = bilder.stream().collect(Collectors.toMap(Radbild::nummer, b -> b));
    return tolkning.rader().stream()
        .filter(Rad::lases)
        .flatMap(
            r -> Stream.ofNullable(perNummer.get(r.nummer())).flatMap(t -> beloppen(r, t, bild)));
  }

  /** Ett belopp per år; en tom cell är ingen rad det året. */
  private Stream<Raden> beloppen(Rad rad, Tabellrad tabellrad, Map<Integer, Radbild> bild) {
    return tolkning.kolumner().stream()
        .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
        .filter(k -> !tabellrad.cell(k.index()).arTom())
        .filter(k -> Beloppsskrift.bararEnhet(tabellrad.text(k.index())).isEmpty())
        .map(k -> raden(rad, tabellrad, k, arFor(k, rad, bild)));
  }

  private static String arFor(Kolumn k, Rad rad, Map<Integer, Radbild> bild) {
    if (k.ar(Kolumnart.AR)) {
      return Integer.toString(k.ar());
    }
    Radbild b = bild.get(rad.nummer());
    return b == null ? "" : b.ar().map(a -> Integer.toString(a)).orElse("");
  }

  private Raden raden(Rad rad, Tabellrad tabellrad, Kolumn k, String ar) {
    return new Raden(
        rad.nummer(),
        ar,
        rad.slag(),
        rad.namn(),
        rad.lage(),
        konto(tabellrad),
        tabellrad.cell(k.index()),
        rad.tackning());
  }

  private String konto(Tabellrad rad) {
    return tolkning.kolumner().stream()
        .filter(k -> k.ar(Kolumnart.KONTO))
        .map(k -> rad.text(k.index()))
        .findFirst()
        .orElse("");
  }
}
