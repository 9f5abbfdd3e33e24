package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Finansiering.Kalla;
import se.samordna.budget.NyVerifikation.Handelse;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;

/**
 * Slumpvisa följder av beslut, avtal, rekvisitioner, ändringar, återföringar, rättelser och nya
 * budgetar, mot en enkel modell. Fröet står i felet; {@code -Dfro=…} kör just det.
 */
@DisplayName("Pengarna mot en enkel modell")
class PenningmodellTest {

  private static final int FOLJDER = 2000;
  private static final int STEG = 30;
  private static final Insatsstadium[] STADIER = Insatsstadium.values();

  /** En insats i provet. */
  private static final class Fall {
    final ArendeId arende;
    final InsatsId insats;
    final UUID egen;
    final List<BeslutId> beslut = new ArrayList<>();
    boolean bokfort;

    Fall(UUID arende, UUID insats, UUID egen) {
      this.arende = new ArendeId(arende);
      this.insats = new InsatsId(insats);
      this.egen = egen;
    }
  }

  private Random slump = new Random();
  private Budgetversion[] versioner = new Budgetversion[0];
  private Provbok bok = new Provbok(fil(0));
  private Penningmodell modell = new Penningmodell(fil(0));
  private final List<Fall> fall = new ArrayList<>();
  private final Map<UUID, Medfinansiering> medfinansiering = new HashMap<>();

  /** Vad varje verifikation gjorde i modellen, för rättelsen: insats, från, till, per år. */
  private record Flytt(
      UUID insats, Insatsstadium fran, Insatsstadium till, Map<Integer, Belopp> perAr) {}

  private final Map<Integer, Flytt> flyttar = new HashMap<>();
  private final Map<String, Integer> gjort = new TreeMap<>();

  private static Budgetversion fil(int nr) {
    StringBuilder text = new StringBuilder("ar;slag;rad;lage;belopp_kr\n");
    for (int ar = 2024; ar <= 2026; ar++) {
      text.append(ar).append(";intakt;Bidrag;medlemsbidrag;4000\n");
      text.append(ar).append(";insats;A;budgeterad;").append(600 - 200 * nr).append('\n');
      text.append(ar).append(";insats;B;").append(nr == 2 ? "beviljad;" : "budgeterad;");
      text.append(300 + 150 * nr).append('\n');
      text.append(ar).append(";insats;Nya insatser;fri_ram;").append(900 - 350 * nr).append('\n');
      text.append(ar).append(";personal;Lön;;").append(1000 + 10 * nr).append('\n');
    }
    text.append("2024;eget_kapital;IB;;2500\n");
    return Facit.version(text.toString());
  }

  /** Samma rader i varje version, som när samma poster läses in igen. */
  private Budgetversion[] versioner() {
    Map<String, UUID> rader = new HashMap<>();
    return new Budgetversion[] {
      somRader(rader, fil(0)), somRader(rader, fil(1)), somRader(rader, fil(2))
    };
  }

  /** Ordningen mellan rader följer deras id: också den ska följa fröet. */
  private Budgetversion somRader(Map<String, UUID> rader, Budgetversion ny) {
    return new Budgetversion(
        ny.id(),
        ny.status(),
        ny.enhet(),
        ny.rader().stream()
            .map(
                r ->
                    new Budgetrad(
                        r.ordning(),
                        r.ar(),
                        rader.computeIfAbsent(r.namn(), n -> nyttId()),
                        r.slag(),
                        r.namn(),
                        r.lage(),
                        r.bokforingskonto(),
                        r.belopp()))
            .toList());
  }

  @Test
  @DisplayName("stämmer efter varje steg i tusentals slumpvisa följder")
  void tusentals_foljder() {
    Optional<Long> fro = Optional.ofNullable(Long.getLong("fro"));
    long forsta = fro.orElse(20231120L);
    System.out.println("Penningmodellens frön: " + forsta + " och " + FOLJDER + " framåt");
    for (long f = forsta; f < forsta + (fro.isPresent() ? 1 : FOLJDER); f++) {
      foljd(f);
    }
    System.out.println("Penningmodellen gjorde: " + gjort);
    if (fro.isPresent()) {
      return;
    }
    assertThat(gjort.keySet())
        .as("varje slags handling har både gått och nekats där den kan nekas")
        .contains(
            "bevilja ja",
            "bevilja nej",
            "bokför",
            "släpp",
            "avtala",
            "rekvirera ja",
            "rekvirera nej",
            "sätt ned ja",
            "betala ja",
            "återför ja",
            "återför nej",
            "återta ja",
            "öka ja",
            "medfinansiera",
            "återkalla ja",
            "rätta ja",
            "rätta nej",
            "ny budget");
  }

  private void foljd(long fro) {
    slump = new Random(fro);
    versioner = versioner();
    bok = new Provbok(versioner[0]);
    modell = new Penningmodell(versioner[0]);
    fall.clear();
    flyttar.clear();
    medfinansiering.clear();
    for (int i = 0; i < STEG; i++) {
      String vad = steg();
      gjort.merge(vad, 1, Integer::sum);
      stammer("frö %d, steg %d: %s".formatted(fro, i, vad));
    }
  }

  private String steg() {
    if (fall.isEmpty() || slump.nextInt(8) == 0) {
      return bevilja();
    }
    Fall f = fall.get(slump.nextInt(fall.size()));
    if (!f.bokfort) {
      return slump.nextInt(6) == 0 ? slapp(f) : bokfor(f);
    }
    return switch (slump.nextInt(13)) {
      case 0, 1, 2, 3 -> avtala(f);
      case 4, 5 -> flytta("rekvirera", Handelse.REKVIRERING, f, 1, 2);
      case 6 -> flytta("sätt ned", Handelse.NEDSATTNING, f, 2, 1);
      case 7 -> flytta("betala", Handelse.UTBETALNING, f, 2, 3);
      case 8 -> aterfor(f, "återför", List.of(STADIER[1], STADIER[0]));
      case 9 -> aterfor(f, "återta", List.of(STADIER[3]));
      case 10 -> oka(f);
      case 11 -> medfinansiering.isEmpty() ? medfinansiera(f) : aterkalla();
      default -> slump.nextInt(4) == 0 ? nyBudget() : ratta();
    };
  }

  private UUID nyttId() {
    return new UUID(slump.nextLong(), slump.nextLong());
  }

  private int ar() {
    return 2024 + slump.nextInt(3);
  }

  /** Helst ett år där insatsen har något i stadierna, så att handlingarna oftast går. */
  private int ar(Fall f, List<Insatsstadium> stadier) {
    List<Integer> medPengar =
        stadier.stream()
            .flatMap(
                s ->
                    java.util.stream.IntStream.rangeClosed(2024, 2026)
                        .filter(ar -> modell.stadium(f.insats.varde(), ar, s) > 0)
                        .boxed())
            .toList();
    return medPengar.isEmpty() ? ar() : medPengar.get(slump.nextInt(medPengar.size()));
  }

  private UUID rad(String namn) {
    return Facit.rad(versioner[0], 2024, namn);
  }

  private List<Finansiering> finansiering() {
    List<Finansiering> rader = new ArrayList<>();
    for (int i = 0; i <= slump.nextInt(3); i++) {
      Kalla kalla = Kalla.values()[slump.nextInt(3)];
      rader.add(
          new Finansiering(
              ar(),
              new Belopp(1 + slump.nextInt(40_000)),
              Optional.of(kalla),
              switch (kalla) {
                case BUDGETRAD -> Optional.of(rad(slump.nextBoolean() ? "A" : "B"));
                case FRI_RAM -> Optional.of(rad("Nya insatser"));
                case EGET_KAPITAL -> Optional.empty();
              }));
    }
    return rader;
  }

  private void iModellen(Fall f, BeslutId beslut, List<Finansiering> rader, boolean beviljat) {
    for (Finansiering r : rader) {
      Kalla kalla = r.kalla().orElseThrow();
      UUID rad = r.radId().orElse(f.egen);
      Penningmodell.Post post =
          new Penningmodell.Post(
              beslut.varde(),
              r.ar(),
              kalla,
              rad,
              kalla == Kalla.BUDGETRAD ? rad : f.egen,
              modell.version.id(),
              r.belopp().ore());
      if (beviljat) {
        post.insats = Optional.of(f.insats.varde());
        modell.beviljat(f.insats.varde(), r.ar(), r.belopp().ore());
      }
      modell.poster.add(post);
    }
  }

  private String bevilja() {
    Fall f = new Fall(nyttId(), nyttId(), nyttId());
    BeslutId beslut = new BeslutId(nyttId());
    List<Finansiering> rader = finansiering();
    if (bok.bevilja(f.arende, beslut, f.egen, rader).isPresent()) {
      return "bevilja nej";
    }
    f.beslut.add(beslut);
    fall.add(f);
    iModellen(f, beslut, rader, false);
    return "bevilja ja";
  }

  private String bokfor(Fall f) {
    if (f.bokfort || f.beslut.isEmpty()) {
      return "inget";
    }
    f.bokfort = true;
    bok.bokfor(f.beslut.getFirst(), f.insats);
    modell.poster.stream()
        .filter(p -> p.beslut.equals(f.beslut.getFirst().varde()))
        .forEach(
            p -> {
              p.insats = Optional.of(f.insats.varde());
              modell.beviljat(f.insats.varde(), p.ar, p.belopp);
            });
    return "bokför";
  }

  /** Avböjt avtal: det reserverade, innan det bokförts. */
  private String slapp(Fall f) {
    if (f.bokfort || f.beslut.isEmpty()) {
      return "inget";
    }
    bok.slapp(f.arende, f.beslut.getFirst());
    modell.poster.removeIf(p -> p.beslut.equals(f.beslut.getFirst().varde()));
    f.beslut.clear();
    return "släpp";
  }

  private String avtala(Fall f) {
    Map<Integer, Belopp> perAr = new Stadieflytt(bok.saldon, f.insats).perAr(STADIER[0]);
    bok.avtala(f.insats);
    perAr.forEach((ar, b) -> modell.flytta(f.insats.varde(), ar, STADIER[0], STADIER[1], b.ore()));
    flyttar.put(
        bok.verifikationer.size() - 1, new Flytt(f.insats.varde(), STADIER[0], STADIER[1], perAr));
    return "avtala";
  }

  private Map<Integer, Belopp> belopp(long finns, int ar) {
    long ore = 1 + slump.nextLong(Math.max(1, finns + finns / 4 + 2));
    return Map.of(ar, new Belopp(slump.nextInt(3) == 0 && finns > 0 ? finns : ore));
  }

  private String flytta(String vad, Handelse handelse, Fall f, int fran, int till) {
    int ar = ar(f, List.of(STADIER[fran]));
    long finns = modell.stadium(f.insats.varde(), ar, STADIER[fran]);
    Map<Integer, Belopp> perAr = belopp(finns, ar);
    boolean ja = bok.flytta(handelse, f.insats, STADIER[fran], STADIER[till], perAr).arJa();
    long ore = perAr.values().iterator().next().ore();
    assertThat(ja).as("%s %d av %d", vad, ore, finns).isEqualTo(ore <= finns);
    if (ja) {
      modell.flytta(f.insats.varde(), ar, STADIER[fran], STADIER[till], ore);
      flyttar.put(
          bok.verifikationer.size() - 1,
          new Flytt(f.insats.varde(), STADIER[fran], STADIER[till], perAr));
    }
    return vad + (ja ? " ja" : " nej");
  }

  private Aterforing.Mal mal() {
    return switch (slump.nextInt(4)) {
      case 0 -> new Aterforing.Mal.EgetKapital();
      case 1 ->
          new Aterforing.Mal.Ram(Optional.of(rad(slump.nextBoolean() ? "B" : "Nya insatser")));
      case 2 -> new Aterforing.Mal.Ram(Optional.empty());
      default -> new Aterforing.Mal.Ursprung();
    };
  }

  private String aterfor(Fall f, String vad, List<Insatsstadium> stadier) {
    int ar = ar(f, stadier);
    long finns = stadier.stream().mapToLong(s -> modell.stadium(f.insats.varde(), ar, s)).sum();
    Map<Integer, Belopp> perAr = belopp(finns, ar);
    Aterforing.Mal mal = mal();
    Saldon fore = bok.saldon;
    boolean ja = bok.aterfor(f.insats, new Aterforing(perAr, mal), stadier).arJa();
    if (ja) {
      iModellen(f, perAr, mal, stadier, fore);
    } else {
      assertThat(bok.saldon).as("ett nej bokför inget").isEqualTo(fore);
    }
    return vad + (ja ? " ja" : " nej");
  }

  private void iModellen(
      Fall f,
      Map<Integer, Belopp> perAr,
      Aterforing.Mal mal,
      List<Insatsstadium> stadier,
      Saldon fore) {
    int ar = perAr.keySet().iterator().next();
    long kvar = perAr.get(ar).ore();
    for (Insatsstadium s : stadier) {
      long tas = Math.min(kvar, modell.stadium(f.insats.varde(), ar, s));
      modell.stadier.merge(List.of(f.insats.varde(), ar, s), -tas, Long::sum);
      kvar -= tas;
    }
    Penningmodell.Ark innan = modell.rakna().get(ar);
    sankPaRaderna(f, ar, fore);
    Penningmodell.Ark efter = modell.rakna().get(ar);
    if (!(mal instanceof Aterforing.Mal.Ursprung)) {
      Map<UUID, Long> ska = new HashMap<>();
      if (mal instanceof Aterforing.Mal.Ram(Optional<UUID> rad)) {
        rad.ifPresent(r -> ska.put(r, perAr.get(ar).ore()));
        if (rad.isEmpty()) {
          return;
        }
      }
      for (String namn : List.of("A", "B", "Nya insatser")) {
        long fick = efter.ledigt(rad(namn)) - innan.ledigt(rad(namn));
        modell.flyttaRam(ar, rad(namn), ska.getOrDefault(rad(namn), 0L) - fick);
      }
    }
  }

  /** Vilken rad pengarna låg på läses ur boken: ordningen mellan rader är inte modellens sak. */
  private void sankPaRaderna(Fall f, int ar, Saldon fore) {
    bok.saldon
        .minus(fore)
        .ar(ar)
        .filter(e -> e.getKey().namn().endsWith(f.insats.toString()))
        .toList()
        .forEach(
            e ->
                assertThat(modell.sank(f.insats.varde(), ar, e.getKey().rad(), -e.getValue().ore()))
                    .isZero());
  }

  private String oka(Fall f) {
    if (!f.bokfort) {
      return "inget";
    }
    BeslutId beslut = new BeslutId(nyttId());
    List<Finansiering> rader = finansiering();
    if (bok.oka(f.arende, beslut, f.egen, f.insats, rader).isPresent()) {
      return "öka nej";
    }
    iModellen(f, beslut, rader, true);
    return "öka ja";
  }

  private String medfinansiera(Fall f) {
    if (!f.bokfort) {
      return "inget";
    }
    Medfinansiering m =
        new Medfinansiering(
            nyttId(), f.insats, ar(), new Belopp(1 + slump.nextInt(30_000)), nyttId(), f.egen);
    bok.medfinansiera(m);
    medfinansiering.put(m.id(), m);
    modell.utifran.add(
        new Penningmodell.Utifran(m.id(), f.insats.varde(), m.ar(), m.till(), m.belopp().ore()));
    modell.beviljat(f.insats.varde(), m.ar(), m.belopp().ore());
    return "medfinansiera";
  }

  private String aterkalla() {
    Medfinansiering m = medfinansiering.values().iterator().next();
    Saldon fore = bok.saldon;
    if (!bok.aterkalla(m).arJa()) {
      return "återkalla nej";
    }
    medfinansiering.remove(m.id());
    modell.utifran.removeIf(u -> u.id().equals(m.id()));
    Saldon skillnad = bok.saldon.minus(fore);
    for (Insatsstadium s : STADIER) {
      long ore = skillnad.av(s.konto(m.insats().varde(), m.ar(), m.till())).ore();
      modell.stadier.merge(List.of(m.insats().varde(), m.ar(), s), ore, Long::sum);
    }
    return "återkalla ja";
  }

  private String ratta() {
    List<Integer> mojliga =
        flyttar.keySet().stream().filter(n -> !bok.rattade.contains(n)).sorted().toList();
    if (mojliga.isEmpty()) {
      return "inget";
    }
    int nummer = mojliga.get(slump.nextInt(mojliga.size()));
    if (!bok.ratta(nummer).arJa()) {
      return "rätta nej";
    }
    Flytt f = flyttar.get(nummer);
    f.perAr().forEach((ar, b) -> modell.flytta(f.insats(), ar, f.till(), f.fran(), b.ore()));
    return "rätta ja";
  }

  private String nyBudget() {
    Budgetversion ny = versioner[slump.nextInt(versioner.length)];
    bok.latGalla(ny);
    modell.version = ny;
    return "ny budget";
  }

  private void stammer(String var) {
    assertThat(bok.summor().values())
        .as("%s: noll per verifikation och år", var)
        .allMatch(summa -> summa == 0);
    bok.saldon
        .alla()
        .forEach(
            (konto, saldo) -> {
              if (!konto.stadium().equals("ib") && !konto.stadium().equals("intakt")) {
                assertThat(saldo.arNegativt()).as("%s: %s är %s", var, konto, saldo).isFalse();
              }
            });
    stadiernaStammer(var);
    arketStammer(var);
  }

  private void stadiernaStammer(String var) {
    Map<String, Long> iBoken = new TreeMap<>();
    bok.saldon.alla().forEach((k, b) -> iBoken.merge(k.ar() + " " + k.namn(), b.ore(), Long::sum));
    modell.stadier.forEach(
        (nyckel, ore) -> {
          Insatsstadium s = (Insatsstadium) nyckel.get(2);
          assertThat(iBoken.getOrDefault(nyckel.get(1) + " " + s.kod() + ":" + nyckel.get(0), 0L))
              .as("%s: %s %s", var, s, nyckel.get(1))
              .isEqualTo(ore);
        });
  }

  private void arketStammer(String var) {
    Map<UUID, Budgetpost> poster = new HashMap<>();
    fall.forEach(
        f -> poster.put(f.egen, new Budgetpost(f.egen, Slag.INSATS, "x", Optional.empty())));
    medfinansiering
        .values()
        .forEach(
            m ->
                poster.put(
                    m.intakt(), new Budgetpost(m.intakt(), Slag.INTAKT, "y", Optional.empty())));
    Bladrakning rakning =
        new Bladrakning(modell.version, poster, Facit.procent(20, modell.version));
    modell
        .rakna()
        .forEach(
            (ar, ark) -> {
              Budgetblad blad = rakning.blad(ar, bok.saldon);
              assertThat(blad.ub().ore()).as("%s: UB %d", var, ar).isEqualTo(ark.ub);
              assertThat(blad.ib().ore()).as("%s: IB %d", var, ar).isEqualTo(ark.ib);
              assertThat(blad.intakter().ore()).as("%s: intäkter", var).isEqualTo(ark.intakter);
              assertThat(bok.saldon.av(Konto.egetKapital(ar)).ore()).isEqualTo(ark.ub);
              blad.sektioner().stream()
                  .filter(s -> s.slag().arKostnad())
                  .flatMap(s -> s.rader().stream())
                  .forEach(r -> raden(var, ar, ark, r));
            });
  }

  private static void raden(String var, int ar, Penningmodell.Ark ark, Budgetblad.Rad r) {
    assertThat(r.budget().ore())
        .as("%s: %s %d", var, r.namn(), ar)
        .isEqualTo(ark.budget.getOrDefault(r.radId(), 0L));
    assertThat(r.ledigt().ore())
        .as("%s: ledigt %s %d", var, r.namn(), ar)
        .isEqualTo(ark.ledigt(r.radId()));
    assertThat(r.ledigt()).isEqualTo(r.budget().minus(r.reserverat()).minus(r.beviljat()));
  }
}
