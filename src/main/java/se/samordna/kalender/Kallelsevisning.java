package se.samordna.kalender;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Kallelsen och svaren på den så som den som frågar får se dem. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Kallelsevisning {

  private final Kallelselasning lasning;
  private final Register register;

  Kallelsevisning(Kallelselasning lasning, Register register) {
    this.lasning = lasning;
    this.register = register;
  }

  /** Det man kan svara: på distans bara när styrelsen beslutat att det får förekomma (R19). */
  List<Kallelsesvar> valbara(Mote mote) {
    boolean distans = register.ordning(mote.dag()).distans();
    return Arrays.stream(Kallelsesvar.values())
        .filter(s -> distans || s != Kallelsesvar.DISTANS)
        .toList();
  }

  /** Den kallelse som rör personen; tomt för den som inte hör till mötet. */
  Optional<MinKallelse> min(Mote mote, String jag) {
    if (lasning.kallade(mote).stream().noneMatch(p -> p.anvandare().equals(jag))) {
      return Optional.empty();
    }
    Kallelselasning.Lage lage = lasning.las(mote);
    Kallelseordning ordning = lage.ordning();
    Frister tider = register.ordning(mote.dag()).tider();
    return lage.plats(jag)
        .map(
            plats ->
                new MinKallelse(
                    mote.id(),
                    mote.tid(),
                    mote.dag(),
                    mote.plats(),
                    mote.slag(),
                    plats.slag(),
                    lage.lage(plats, ordning),
                    forLedamot(lage, plats, ordning),
                    skal(lage, jag),
                    mote.installt().isPresent(),
                    lasning.oppen(mote),
                    tider.kallelseSenast(mote.dag()),
                    tider.handlingarSenast(mote.dag())));
  }

  /** Den som är, eller senast var, skälet till att ersättaren kallades. */
  private static Optional<String> forLedamot(
      Kallelselasning.Lage lage, Plats plats, Kallelseordning ordning) {
    return ordning
        .kalladTill(plats.anvandare())
        .map(s -> s.ledamot().namn())
        .or(
            () ->
                lage.besked().stream()
                    .filter(k -> k.ersattare().equals(plats.anvandare()))
                    .findFirst()
                    .flatMap(k -> lage.plats(k.forLedamot()))
                    .map(Plats::namn))
        .filter(n -> !n.isEmpty());
  }

  Kallelsebild bild(Mote mote) {
    Kallelselasning.Lage lage = lasning.las(mote);
    Kallelseordning ordning = lage.ordning();
    return new Kallelsebild(
        mote.id(),
        lasning.oppen(mote),
        ordning.prognos(),
        ordning.stolar().stream()
            .map(
                s ->
                    new Kallelsebild.Stolsrad(
                        s.ledamot().medlem(),
                        Optional.of(s.ledamot())
                            .filter(l -> !l.arVakant())
                            .map(l -> person(lage, l, ordning)),
                        s.ersattare().map(e -> person(lage, e, ordning)),
                        s.tom()))
            .toList(),
        lage.platser().stream()
            .filter(p -> p.slag() == Plats.Slag.ERSATTARE)
            .map(p -> person(lage, p, ordning))
            .toList());
  }

  private static Kallelsebild.Personrad person(
      Kallelselasning.Lage lage, Plats plats, Kallelseordning ordning) {
    Aktor jag = Inloggad.aktor();
    boolean serSkal =
        jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR) || jag.anvandare().equals(plats.anvandare());
    return new Kallelsebild.Personrad(
        plats.anvandare(),
        plats.namn(),
        plats.medlem(),
        plats.slag(),
        plats.ordning(),
        lage.lage(plats, ordning),
        serSkal ? skal(lage, plats.anvandare()) : Optional.empty());
  }

  private static Optional<String> skal(Kallelselasning.Lage lage, String person) {
    return Optional.ofNullable(lage.svar().get(person))
        .map(SvarStore.Rad::skal)
        .filter(s -> !s.isEmpty());
  }
}
