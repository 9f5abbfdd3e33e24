package se.samordna.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medfinansiering;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;

/** Boken och modellen sida vid sida, och slumpen som väljer vad som händer. */
abstract class Penningprov {

  static final Insatsstadium[] STADIER = Insatsstadium.values();

  /** En insats i provet. */
  static final class Fall {
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

  /** Tolkade en gång: följderna prövar pengarna, inte läsningen av filen. */
  private static final List<Budgetversion> FILER =
      IntStream.range(0, 3).mapToObj(Penningprov::fil).toList();

  Random slump = new Random();
  Budgetversion[] versioner = new Budgetversion[0];
  Provbok bok = new Provbok(FILER.getFirst());
  Penningmodell modell = new Penningmodell(FILER.getFirst());
  final List<Fall> fall = new ArrayList<>();
  final Map<UUID, Medfinansiering> medfinansiering = new HashMap<>();

  /** Vad varje verifikation gjorde i modellen, för rättelsen: insats, från, till, per år. */
  record Flytt(UUID insats, Insatsstadium fran, Insatsstadium till, Map<Integer, Belopp> perAr) {}

  final Map<Integer, Flytt> flyttar = new HashMap<>();
  final Map<String, Integer> gjort = new TreeMap<>();

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
  Budgetversion[] versioner() {
    Map<String, UUID> rader = new HashMap<>();
    return FILER.stream().map(fil -> somRader(rader, fil)).toArray(Budgetversion[]::new);
  }

  /** Ordningen mellan rader följer deras id: också den ska följa fröet. */
  Budgetversion somRader(Map<String, UUID> rader, Budgetversion ny) {
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

  UUID nyttId() {
    return new UUID(slump.nextLong(), slump.nextLong());
  }

  int ar() {
    return 2024 + slump.nextInt(3);
  }

  /** Helst ett år där insatsen har något i stadierna, så att handlingarna oftast går. */
  int ar(Fall f, List<Insatsstadium> stadier) {
    List<Integer> medPengar =
        stadier.stream()
            .flatMap(
                s ->
                    IntStream.rangeClosed(2024, 2026)
                        .filter(ar -> modell.stadium(f.insats.varde(), ar, s) > 0)
                        .boxed())
            .toList();
    return medPengar.isEmpty() ? ar() : medPengar.get(slump.nextInt(medPengar.size()));
  }

  UUID rad(String namn) {
    return Facit.rad(versioner[0], 2024, namn);
  }
}
