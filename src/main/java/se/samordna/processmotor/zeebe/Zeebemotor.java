package se.samordna.processmotor.zeebe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ArendeId;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorport;
import se.samordna.processmotor.Motorslag;
import se.samordna.ritning.Processid;

/**
 * Zeebe bakom porten. Väntar ingen på ett meddelande har mäklaren det kvar, och svarar som gjort.
 */
@Component
@OmZeebe
class Zeebemotor implements Motorport {

  private final Zeebeanrop anrop;
  private final Igenkanning igenkanning;
  private final Arbetare arbetare;
  private final Incidenter incidenter;
  private final Zeebeklocka klocka;

  Zeebemotor(
      Zeebeanrop anrop,
      Igenkanning igenkanning,
      Arbetare arbetare,
      Incidenter incidenter,
      Zeebeklocka klocka) {
    this.anrop = anrop;
    this.igenkanning = igenkanning;
    this.arbetare = arbetare;
    this.incidenter = incidenter;
    this.klocka = klocka;
  }

  @Override
  public Motorslag slag() {
    return Motorslag.ZEEBE;
  }

  @Override
  public boolean kannIgen(boolean start) {
    return igenkanning.kannIgen(start);
  }

  @Override
  public void driftsatt(List<String> ritningar) {
    anrop.driftsatt(ritningar);
  }

  @Override
  public void oppna(Jobbmottagning mottagning, Set<String> jobbtyper) {
    arbetare.oppna(mottagning, jobbtyper);
  }

  @Override
  public void stang() {
    arbetare.stang();
  }

  @Override
  public Utfall starta(Start start) {
    return anrop.publicera(
        new Zeebeanrop.Meddelande(
            startmeddelande(start.process()),
            start.arende().toString(),
            start.id(),
            start.liv(),
            start.variabler()));
  }

  /** Meddelandet som startar processen, så som det heter i ritningen. */
  private static String startmeddelande(String process) {
    return switch (process) {
      case Processid.MEDELSANSOKAN -> se.samordna.ritning.Meddelande.IDE_INKOMMEN;
      case Processid.UPPFOLJNING -> se.samordna.ritning.Meddelande.INSATS_BEVILJAD;
      default -> throw new IllegalArgumentException("Okänd process: " + process);
    };
  }

  @Override
  public Utfall meddela(Meddelande m) {
    return anrop.publicera(
        new Zeebeanrop.Meddelande(m.namn(), m.nyckel(), m.id(), m.liv(), m.variabler()));
  }

  @Override
  public Utfall slutfor(Jobb.Motornyckel nyckel, Map<String, Object> variabler) {
    return anrop.slutfor(nyckel.jobb(), variabler);
  }

  @Override
  public String byggVid(
      ArendeId arende, String process, String element, Map<String, Object> variabler) {
    return anrop.skapaVid(process, element, variabler);
  }

  @Override
  public boolean lever(String instans) {
    return anrop.lever(instans);
  }

  @Override
  public void avbryt(String instans) {
    anrop.avbryt(instans);
  }

  @Override
  public boolean frisk() {
    return anrop.frisk();
  }

  @Override
  public Optional<Long> incidenter() {
    return incidenter.antal();
  }

  @Override
  public void stallKlockan(Instant mal) {
    klocka.stall(mal);
  }
}
