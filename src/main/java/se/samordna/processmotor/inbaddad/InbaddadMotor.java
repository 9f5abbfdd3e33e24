package se.samordna.processmotor.inbaddad;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.operaton.bpm.engine.RuntimeService;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorport;
import se.samordna.processmotor.Motorslag;

/** Porten till motorn inne i programmet. */
final class InbaddadMotor implements Motorport {

  private final Ibruktagande ibruk;
  private final Driftsattning driftsattning;
  private final Instanser instanser;
  private final Arendegang gang;
  private final Meddelandestore meddelanden;
  private final Jobbgang jobb;
  private final Timergang timers;
  private final Motorur ur;
  private final RuntimeService motor;

  InbaddadMotor(
      Ibruktagande ibruk,
      Driftsattning driftsattning,
      Instanser instanser,
      Arendegang gang,
      Meddelandestore meddelanden,
      Jobbgang jobb,
      Timergang timers,
      Motorur ur,
      RuntimeService motor) {
    this.ibruk = ibruk;
    this.driftsattning = driftsattning;
    this.instanser = instanser;
    this.gang = gang;
    this.meddelanden = meddelanden;
    this.jobb = jobb;
    this.timers = timers;
    this.ur = ur;
    this.motor = motor;
  }

  @Override
  public Motorslag slag() {
    return Motorslag.INBADDAD;
  }

  @Override
  public boolean kannIgen(boolean start) {
    return ibruk.kannIgen(start);
  }

  @Override
  public void driftsatt(List<String> ritningar) {
    driftsattning.driftsatt(ritningar);
  }

  @Override
  public void oppna(Jobbmottagning mottagning, Set<String> jobbtyper) {
    jobb.oppna(mottagning, jobbtyper);
    timers.oppna();
  }

  @Override
  public void stang() {
    timers.close();
    jobb.stang();
  }

  @Override
  public Utfall starta(Start s) {
    Agare agare = new Agare(s.forbund(), s.arende());
    return gang.andra(
        agare,
        () -> {
          if (!meddelanden.minns(s)) {
            return Utfall.REDAN_GJORT;
          }
          instanser.starta(agare, s.process(), s.variabler());
          return Utfall.GJORT;
        });
  }

  @Override
  public Utfall meddela(Meddelande m) {
    Agare agare = new Agare(m.forbund(), m.arende());
    boolean nytt = gang.andra(agare, () -> meddelanden.lagg(m));
    if (!nytt) {
      return Utfall.REDAN_GJORT;
    }
    return gang.andra(agare, () -> meddelanden.vantar(m)) ? Utfall.VANTAR : Utfall.GJORT;
  }

  @Override
  public Utfall slutfor(Jobb.Motornyckel nyckel, Map<String, Object> variabler) {
    boolean slutfort =
        instanser
            .agare(nyckel.instans())
            .map(a -> gang.andra(a, () -> instanser.slutfor(nyckel.jobb(), variabler)))
            .orElse(false);
    return slutfort ? Utfall.GJORT : Utfall.BORTA;
  }

  @Override
  public String byggVid(
      ArendeId arende, String process, String element, Map<String, Object> variabler) {
    Map<String, Object> alla = new HashMap<>(variabler);
    Object forbund = alla.computeIfAbsent("forbund", saknas -> Inloggad.aktor().forbund());
    Agare agare = new Agare(forbund.toString(), arende);
    return gang.andra(agare, () -> instanser.byggVid(agare, process, element, alla));
  }

  @Override
  public boolean lever(String instans) {
    return instanser.agare(instans).isPresent();
  }

  @Override
  public void avbryt(String instans) {
    instanser.agare(instans).ifPresent(a -> gang.andra(a, () -> instanser.avbryt(instans)));
  }

  /** Motorn finns i den databas som svarar; ett tomt svar är tomt. */
  @Override
  public boolean frisk() {
    return true;
  }

  @Override
  public Optional<Long> incidenter() {
    try {
      return Optional.of(motor.createIncidentQuery().count());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void stallKlockan(Instant mal) {
    ur.stall(mal);
  }
}
