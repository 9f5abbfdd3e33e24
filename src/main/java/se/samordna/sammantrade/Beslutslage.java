package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Deltagande;
import se.samordna.narvaro.Tjanstgoring;

/**
 * Allt som reglerna behöver för att pröva ett beslut.
 *
 * @param person den som fattar beslutet för styrelsens räkning
 * @param voteringar punktens voteringar, äldst först
 * @param omrostningPagar en omröstning på skärmarna är öppen (R13)
 * @param forslag tjänsteskrivelsens finansiering när ett ärende beviljas; saknas annars
 * @param belopp beslutets finansiering
 * @param medel budgetens prövning av beloppen, som hinder eller tomt
 */
record Beslutslage(
    String person,
    Set<String> javiga,
    Tjanstgoring tjanstgoring,
    List<Votering> voteringar,
    boolean omrostningPagar,
    Majoritet majoritet,
    Utfall utfall,
    Optional<List<Finansiering>> forslag,
    List<Finansiering> belopp,
    Supplier<Optional<Hinder>> medel)
    implements Deltagande {

  Beslutslage {
    javiga = Set.copyOf(javiga);
    voteringar = List.copyOf(voteringar);
    forslag = forslag.map(List::copyOf);
    belopp = List.copyOf(belopp);
  }

  /** Summan per år: ett år får delas på flera rader. */
  static Map<Integer, Belopp> perAr(List<Finansiering> rader) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    rader.forEach(r -> summor.merge(r.ar(), r.belopp(), Belopp::plus));
    return summor;
  }

  /** Kravet gäller det som beviljar; avslag och uppskov avgörs alltid med enkel majoritet. */
  Majoritet kravFor(Utfall vad) {
    return vad.beviljar() ? majoritet : Majoritet.ENKEL;
  }

  Votering.Resultat resultat(Votering votering) {
    return votering.utan(javiga).resultat(kravFor(votering.forslag()));
  }

  /** Den senaste voteringen om just detta utfall. */
  Optional<Votering> senasteOm(Utfall vad) {
    return voteringar.stream().filter(v -> v.forslag() == vad).reduce((tidigare, senare) -> senare);
  }

  /** Det förslag som senast antogs i en votering. */
  Optional<Utfall> antaget() {
    return voteringar.stream()
        .filter(v -> resultat(v) == Votering.Resultat.ANTAGET)
        .map(Votering::forslag)
        .reduce((tidigare, senare) -> senare);
  }

  boolean medelNekar(String kod) {
    return medel.get().filter(h -> h.kod().equals(kod)).isPresent();
  }

  Mening medelText() {
    return medel.get().map(Hinder::mening).orElseGet(() -> Mening.ordagrant(""));
  }
}
