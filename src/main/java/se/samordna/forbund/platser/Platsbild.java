package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Plats;

/**
 * Registret så som det är en dag.
 *
 * @param version skickas med varje ändring; en annan version nekas
 * @param nastaMandatperiod mandatperioden efter den som dagen ligger i (R8)
 * @param platser de som gäller dagen
 * @param kommande de som börjar senare
 * @param tidigare de som slutat före dagen eller togs tillbaka innan de började
 * @param forvarningar det som blir att se över senare i perioden
 * @param presidium ordförande och vice den dagen (R9), ordföranden först
 */
public record Platsbild(
    int version,
    LocalDate dag,
    Mandatperiod mandatperiod,
    Mandatperiod nastaMandatperiod,
    List<Plats> platser,
    List<Plats> kommande,
    List<Plats> tidigare,
    List<Plats> presidium,
    List<Platsvarning> varningar,
    List<Forvarning> forvarningar) {

  public Platsbild {
    platser = List.copyOf(platser);
    kommande = List.copyOf(kommande);
    tidigare = List.copyOf(tidigare);
    presidium = List.copyOf(presidium);
    varningar = List.copyOf(varningar);
    forvarningar = List.copyOf(forvarningar);
  }
}
