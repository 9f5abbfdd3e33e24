package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medfinansiering;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Stadieflytt;

/** Handlingarna efter beviljandet: flyttar mellan stadier, åter, utifrån och rättelser. */
abstract class Penningflyttar extends Penningbeslut {

  String avtala(Fall f) {
    Map<Integer, Belopp> perAr = new Stadieflytt(bok.saldon, f.insats).perAr(STADIER[0]);
    bok.avtala(f.insats);
    perAr.forEach((ar, b) -> modell.flytta(f.insats.varde(), ar, STADIER[0], STADIER[1], b.ore()));
    flyttar.put(
        bok.verifikationer.size() - 1, new Flytt(f.insats.varde(), STADIER[0], STADIER[1], perAr));
    return "avtala";
  }

  Map<Integer, Belopp> belopp(long finns, int ar) {
    long ore = 1 + slump.nextLong(Math.max(1, finns + finns / 4 + 2));
    return Map.of(ar, new Belopp(slump.nextInt(3) == 0 && finns > 0 ? finns : ore));
  }

  String flytta(String vad, Handelse handelse, Fall f, int fran, int till) {
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

  Aterforing.Mal mal() {
    return switch (slump.nextInt(4)) {
      case 0 -> new Aterforing.Mal.EgetKapital();
      case 1 ->
          new Aterforing.Mal.Ram(Optional.of(rad(slump.nextBoolean() ? "B" : "Nya insatser")));
      case 2 -> new Aterforing.Mal.Ram(Optional.empty());
      default -> new Aterforing.Mal.Ursprung();
    };
  }

  String aterfor(Fall f, String vad, List<Insatsstadium> stadier) {
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

  void iModellen(
      Fall f,
      Map<Integer, Belopp> perAr,
      Aterforing.Mal mal,
      List<Insatsstadium> stadier,
      Saldon fore) {
    int ar = perAr.keySet().iterator().next();
    long kvar = perAr.get(ar).ore();
    for (Insatsstadium s : stadier) {
      long tas = togs(f, ar, s, fore);
      if (!harUtifran(f, ar)) {
        assertThat(tas).isEqualTo(Math.min(kvar, modell.stadium(f.insats.varde(), ar, s)));
      }
      modell.stadier.merge(List.of(f.insats.varde(), ar, s), -tas, Long::sum);
      kvar -= tas;
    }
    assertThat(kvar).as("hela beloppet togs").isZero();
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

  /**
   * Vad boken tog ur stadiet. Med pengar utifrån på insatsens rader kan det tas ur ett senare
   * stadium: bara det styrelsen beviljat lämnar insatsen.
   */
  long togs(Fall f, int ar, Insatsstadium s, Saldon fore) {
    return bok.saldon
        .minus(fore)
        .ar(ar)
        .filter(e -> s.ar(e.getKey(), f.insats.varde()))
        .mapToLong(e -> -e.getValue().ore())
        .sum();
  }

  boolean harUtifran(Fall f, int ar) {
    return modell.utifran.stream()
        .anyMatch(u -> u.insats().equals(f.insats.varde()) && u.ar() == ar);
  }

  /** Vilken rad pengarna låg på läses ur boken: ordningen mellan rader är inte modellens sak. */
  void sankPaRaderna(Fall f, int ar, Saldon fore) {
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

  String medfinansiera(Fall f) {
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

  String aterkalla() {
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

  String ratta() {
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
}
