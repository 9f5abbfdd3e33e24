package se.samordna.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.ansokan.Niva;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Insatstyp;
import se.samordna.arende.Maskering;
import se.samordna.arende.Maskeringar;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Medel;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/**
 * Registret över beviljade insatser så som det är offentligt: utan personer, och med maskerad
 * rubrik där det är antecknat (R28). Kräver anroparens transaktion; prövar ingen roll.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Insatsregister {

  /**
   * En beviljad insats.
   *
   * @param rubrik den publika rubriken när insatsen är maskerad
   * @param maskerad lagrummet, när rubriken är maskerad; då utelämnas huvudman och parter
   * @param beviljatOre det styrelsen beviljat per år, med sina senare ändringar; det som återförts
   *     är inte avdraget
   * @param aterfortOre det av det beviljade som gått tillbaka, per år
   * @param medfinansieringOre pengar utifrån som betalas genom förbundet, per år
   * @param utbetaltOre utbetalt hittills
   */
  public record Post(
      String diarienummer,
      String rubrik,
      Optional<String> maskerad,
      Optional<Insatstyp> insatstyp,
      Optional<Niva> niva,
      String huvudman,
      List<String> parter,
      LocalDate start,
      LocalDate slut,
      Insats.Lage status,
      LocalDate beslutsdag,
      int paragraf,
      Map<Integer, Long> beviljatOre,
      Map<Integer, Long> aterfortOre,
      Map<Integer, Long> medfinansieringOre,
      long utbetaltOre) {

    public Post {
      parter = List.copyOf(parter);
      beviljatOre = Collections.unmodifiableSortedMap(new TreeMap<>(beviljatOre));
      aterfortOre = Collections.unmodifiableSortedMap(new TreeMap<>(aterfortOre));
      medfinansieringOre = Collections.unmodifiableSortedMap(new TreeMap<>(medfinansieringOre));
    }

    /** Åren med pengar av något slag; insatsens första år när inget finns. */
    public List<Integer> ar() {
      Set<Integer> ar = new TreeSet<>(beviljatOre.keySet());
      ar.addAll(aterfortOre.keySet());
      ar.addAll(medfinansieringOre.keySet());
      return ar.isEmpty() ? List.of(start.getYear()) : List.copyOf(ar);
    }

    public long beviljatOre(int ar) {
      return beviljatOre.getOrDefault(ar, 0L);
    }

    public long aterfortOre(int ar) {
      return aterfortOre.getOrDefault(ar, 0L);
    }

    public long medfinansieringOre(int ar) {
      return medfinansieringOre.getOrDefault(ar, 0L);
    }

    public long summaOre() {
      return summa(beviljatOre);
    }

    public long aterfortSummaOre() {
      return summa(aterfortOre);
    }

    public long medfinansieringSummaOre() {
      return summa(medfinansieringOre);
    }

    private static long summa(Map<Integer, Long> perAr) {
      return perAr.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final InsatsStore store;
  private final Arenden arenden;
  private final Ansokningar ansokningar;
  private final Beslutsregister beslut;
  private final Medel medel;
  private final Insatsmedel insatsmedel;
  private final Minskningar minskningar;
  private final Maskeringar maskeringar;
  private final Register register;
  private final Klocka klocka;

  Insatsregister(
      InsatsStore store,
      Arenden arenden,
      Ansokningar ansokningar,
      Beslutsregister beslut,
      Medel medel,
      Insatsmedel insatsmedel,
      Minskningar minskningar,
      Maskeringar maskeringar,
      Register register,
      Klocka klocka) {
    this.klocka = klocka;
    this.store = store;
    this.arenden = arenden;
    this.ansokningar = ansokningar;
    this.beslut = beslut;
    this.medel = medel;
    this.insatsmedel = insatsmedel;
    this.minskningar = minskningar;
    this.maskeringar = maskeringar;
    this.register = register;
  }

  /** Alla insatser som beviljats, den senast startade först. Avböjda avtal räknas inte. */
  public List<Post> alla() {
    Map<ArendeId, Maskering> dolda = maskeringar.gallande();
    Map<String, String> medlemmar =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    return store.alla().stream()
        .filter(i -> i.status() != Insats.Status.AVBOJD)
        .map(i -> post(i, Optional.ofNullable(dolda.get(i.arende())), medlemmar))
        .sorted(Comparator.comparing(Post::start).reversed())
        .toList();
  }

  private Post post(Insats i, Optional<Maskering> maskering, Map<String, String> medlemmar) {
    Arende arende = arenden.hamta(i.arende());
    Optional<Ansokan> ansokan = ansokningar.inlamnad(i.arende());
    List<Medel.Stadium> stadier = medel.stadier(i.id());
    Beslut beviljat = beslut.hitta(i.beslut()).orElseThrow();
    // Är bara paragrafen begränsad ska inte heller numret leda till ärendet.
    Optional<Beslutsregister.Begransning> begransad = beslut.begransning(i.beslut());
    boolean dold = maskering.isPresent() || begransad.isPresent();
    return new Post(
        maskering.isEmpty() && begransad.isPresent() ? "" : arende.diarienummer().orElse(""),
        maskering
            .map(Maskering::publikRubrik)
            .or(() -> begransad.map(Beslutsregister.Begransning::publikRubrik))
            .orElse(i.rubrik()),
        maskering
            .map(Maskering::lagrum)
            .or(() -> begransad.map(Beslutsregister.Begransning::lagrum)),
        arende.insatstyp(),
        ansokan.flatMap(a -> a.niva().varde()),
        dold ? "" : medlemmar.getOrDefault(i.huvudman(), i.huvudman()),
        dold ? List.of() : parter(ansokan, medlemmar),
        i.start(),
        i.slut(),
        i.lage(klocka.idag()),
        beviljat.dag(),
        beviljat.paragraf(),
        beviljat(i),
        aterfort(i),
        medfinansiering(i),
        utbetalt(stadier));
  }

  private static List<String> parter(Optional<Ansokan> ansokan, Map<String, String> medlemmar) {
    return ansokan.stream()
        .flatMap(a -> a.parter().stream())
        .map(p -> medlemmar.getOrDefault(p.medlem(), p.medlem()))
        .distinct()
        .toList();
  }

  /** Styrelsens egna ändringar räknas in; det som bara gått tillbaka gör det inte. */
  private Map<Integer, Long> beviljat(Insats i) {
    return utom(insatsmedel.beslutat(i.id()), minskningar.beslutade(i.id()));
  }

  private Map<Integer, Long> aterfort(Insats i) {
    return utom(insatsmedel.lamnat(i.id()), minskningar.beslutade(i.id()));
  }

  private static Map<Integer, Long> utom(Map<Integer, Belopp> allt, Map<Integer, Belopp> minskat) {
    Map<Integer, Long> per = new TreeMap<>();
    allt.forEach((ar, b) -> per.put(ar, b.minus(minskat.getOrDefault(ar, Belopp.NOLL)).ore()));
    per.values().removeIf(ore -> ore == 0);
    return per;
  }

  private Map<Integer, Long> medfinansiering(Insats i) {
    return insatsmedel.medfinansiering(i.id()).stream()
        .filter(Insatsmedel.Medfinansierat::viaForbundet)
        .collect(
            Collectors.groupingBy(
                Insatsmedel.Medfinansierat::ar, Collectors.summingLong(m -> m.belopp().ore())));
  }

  private static long utbetalt(List<Medel.Stadium> stadier) {
    return stadier.stream()
        .filter(s -> s.stadium().equals("utbetalt"))
        .mapToLong(s -> s.belopp().ore())
        .sum();
  }
}
