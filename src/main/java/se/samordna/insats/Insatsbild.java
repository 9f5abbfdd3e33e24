package se.samordna.insats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.ansokan.Ansokan;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Insatsstadium;

/**
 * Insatsen så som API och skärmar visar den. Belopp i ören.
 *
 * @param lage vad som är sant i dag: som {@code status}, och kommande eller efter_slutet kring
 *     tiden
 * @param pengar per stadium och år, ur huvudboken
 * @param nastaRapport sista dag för nästa rapport
 * @param villkor beslutets villkor
 * @param tidigareBeslut beslutet från innan förbundet började här, för en övertagen insats
 * @param rapportperiod tiden den gäller; den kan lämnas från periodens första dag
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Insatsbild(
    UUID insatsId,
    UUID arendeId,
    String rubrik,
    String huvudman,
    LocalDate start,
    LocalDate slut,
    Insats.Status status,
    Insats.Lage lage,
    List<Pengar> pengar,
    List<Ansokan.Mal> mal,
    Optional<LocalDate> nastaRapport,
    Optional<Rapportperiod> rapportperiod,
    List<Rapport> rapporter,
    List<String> styrgrupp,
    List<String> villkor,
    Summor summor,
    Optional<Insats.Tidigare> tidigareBeslut) {

  /**
   * Pengarna i en rad, alla år tillsammans.
   *
   * @param beviljat styrelsens beviljande, med pengar utifrån genom förbundet
   * @param kravt krävt tillbaka och inte betalt
   * @param kvar avtalat som inte är begärt
   */
  public record Summor(
      Belopp beviljat, Belopp begart, Belopp utbetalt, Belopp kravt, Belopp kvar) {}

  /** Ett belopp i ett stadium ett år, till exempel beviljat 2024. */
  public record Pengar(Insatsstadium stadium, int ar, Belopp belopp) {}
}
