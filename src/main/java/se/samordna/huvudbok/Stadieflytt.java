package se.samordna.huvudbok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.plan.Budgetversion;

/**
 * Flyttar en insats pengar mellan två stadier, år för år. Ligger årets pengar på flera budgetrader
 * tas raderna i fast ordning.
 *
 * @param bok huvudbokens saldon
 * @param enhet budgetens enhet, för texten när pengarna inte räcker
 */
public record Stadieflytt(Saldon bok, InsatsId insats, Supplier<Budgetversion.Enhet> enhet) {

  public Stadieflytt(Saldon bok, InsatsId insats) {
    this(bok, insats, () -> Budgetversion.Enhet.KR);
  }

  /** Konteringarna, eller {@code stadiet_racker_inte} (422) när något år inte har så mycket. */
  public Svar<Saldon> flytta(Insatsstadium fran, Insatsstadium till, Map<Integer, Belopp> perAr) {
    Saldon flytt = new Saldon();
    for (Map.Entry<Integer, Belopp> e : new TreeMap<>(perAr).entrySet()) {
      Belopp kvar = lagg(flytt, fran, till, e.getKey(), e.getValue());
      if (kvar.arPositivt()) {
        return Svar.nej(
            Stadiehinder.racker(fran, e.getKey(), summa(fran, e.getKey()), enhet.get()));
      }
    }
    return Svar.ja(flytt);
  }

  /** Allt som ligger i stadiet. */
  public Saldon allt(Insatsstadium fran, Insatsstadium till) {
    Saldon flytt = new Saldon();
    poster(fran)
        .forEach(
            e -> {
              Konto k = e.getKey();
              flytt
                  .lagg(k, e.getValue().negativt())
                  .lagg(till.konto(insats.varde(), k.ar(), k.rad()), e.getValue());
            });
    return flytt;
  }

  /** Det som {@code flytt} lade i stadiet, taget därifrån och lagt i beviljat igen. */
  Saldon del(Saldon flytt, Insatsstadium stadium) {
    Saldon ater = new Saldon();
    flytt.alla().entrySet().stream()
        .filter(e -> stadium.ar(e.getKey(), insats.varde()))
        .forEach(
            e -> {
              Konto k = e.getKey();
              ater.lagg(k, e.getValue().negativt())
                  .lagg(Konto.beviljat(insats.varde(), k.ar(), k.rad()), e.getValue());
            });
    return ater;
  }

  /** Vad som ligger i stadiet, per år. */
  public Map<Integer, Belopp> perAr(Insatsstadium stadium) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    poster(stadium).forEach(e -> summor.merge(e.getKey().ar(), e.getValue(), Belopp::plus));
    return summor;
  }

  /** Vad som ligger i stadiet, per år och budgetrad. */
  Map<Arsrad, Belopp> perRad(Insatsstadium stadium) {
    Map<Arsrad, Belopp> summor = new HashMap<>();
    poster(stadium)
        .forEach(
            e ->
                summor.merge(
                    new Arsrad(e.getKey().ar(), e.getKey().rad()), e.getValue(), Belopp::plus));
    return summor;
  }

  /** En rad i budgeten ett år. */
  record Arsrad(int ar, UUID rad) {}

  private Belopp summa(Insatsstadium stadium, int ar) {
    return Optional.ofNullable(perAr(stadium).get(ar)).orElse(Belopp.NOLL);
  }

  private Belopp lagg(Saldon flytt, Insatsstadium fran, Insatsstadium till, int ar, Belopp belopp) {
    Belopp kvar = belopp;
    List<Map.Entry<Konto, Belopp>> arets = poster(fran).filter(e -> e.getKey().ar() == ar).toList();
    for (Map.Entry<Konto, Belopp> e : arets) {
      Belopp tas = e.getValue().compareTo(kvar) < 0 ? e.getValue() : kvar;
      flytt
          .lagg(e.getKey(), tas.negativt())
          .lagg(till.konto(insats.varde(), ar, e.getKey().rad()), tas);
      kvar = kvar.minus(tas);
    }
    return kvar;
  }

  private Stream<Map.Entry<Konto, Belopp>> poster(Insatsstadium stadium) {
    return bok.alla().entrySet().stream().filter(e -> stadium.ar(e.getKey(), insats.varde()));
  }
}
