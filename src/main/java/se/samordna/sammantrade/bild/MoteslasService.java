package se.samordna.sammantrade.bild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Person;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.PunktId;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.SammantradeStore;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;
import se.samordna.sammantrade.Punktlas;
import se.samordna.sammantrade.pagaende.Gangslasning;

/**
 * Läser sammanträden för skärmar och API. Förbundschef, administratör och revisor ser alla; den som
 * kallas ser sina; andra får svaret att sammanträdet inte finns.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
        + " 'revisor')")
public class MoteslasService {

  private final SammantradeStore moten;
  private final Punktlas lage;
  private final Punktbild punkter;
  private final PunktuppgiftStore uppgifter;
  private final Gangslasning gangen;
  private final Register register;

  MoteslasService(
      SammantradeStore moten,
      Punktlas lage,
      Punktbild punkter,
      PunktuppgiftStore uppgifter,
      Gangslasning gangen,
      Register register) {
    this.moten = moten;
    this.lage = lage;
    this.punkter = punkter;
    this.uppgifter = uppgifter;
    this.gangen = gangen;
    this.register = register;
  }

  /** Sammanträdena, senast först. */
  public Sida<Motesbild> lista(Sida.Begaran begaran) {
    Aktor aktor = Inloggad.aktor();
    Sida<Sammantrade> sida = moten.lista(aktor.anvandare(), serAlla(aktor), begaran);
    return new Sida<>(sida.innehall().stream().map(m -> vy(m, aktor)).toList(), sida.totalt());
  }

  public Svar<Motesbild> visa(SammantradeId id) {
    Aktor aktor = Inloggad.aktor();
    return Svar.finns(moten.hitta(id, aktor.anvandare(), serAlla(aktor)), Mening.av("sak_5"))
        .som(m -> vy(m, aktor));
  }

  private static boolean serAlla(Aktor aktor) {
    return aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR);
  }

  private Motesbild vy(Sammantrade m, Aktor aktor) {
    Upprop upprop = lage.upprop(m);
    Tjanstgoring tjanstgoring = upprop.utan(Set.of());
    Map<String, String> personer = Punktbild.namn(register.personer(), Person::anvandare);
    UnaryOperator<String> namn = p -> personer.getOrDefault(p, p);
    return new Motesbild(
        m.id().varde(),
        m.tid(),
        m.dag(),
        m.plats(),
        m.slag(),
        m.offentligt(),
        m.oppnat(),
        moten.planering(m, register.ordning(m.dag()).tider()),
        m.avslutat(),
        Ledningsregler.upprop(m, new Ledning(upprop, false, Set.of()), aktor).isEmpty(),
        Ledningsregler.nu(m, new Ledning(upprop, true, Set.of()), aktor).isEmpty(),
        register.ordning(m.dag()).distans(),
        m.aktuellPunkt().map(PunktId::varde),
        kallade(upprop),
        upprop.vakanta().stream().map(Plats::medlem).toList(),
        deltagare(upprop, tjanstgoring, namn),
        gangen.handelser(m.id(), namn),
        Beslutsforhet.av(upprop, Set.of()),
        punkter.lista(m, upprop, aktor),
        uppgifter.infort(m.id()));
  }

  private static List<Motesbild.Kallad> kallade(Upprop upprop) {
    return upprop.platser().stream()
        .filter(p -> !p.arVakant())
        .map(
            p ->
                new Motesbild.Kallad(
                    p.anvandare(), p.namn(), p.medlem(), p.slag(), p.uppdrag(), p.ordning()))
        .toList();
  }

  private static List<Motesbild.Deltagare> deltagare(
      Upprop upprop, Tjanstgoring tjanstgoring, UnaryOperator<String> namn) {
    return upprop.narvarande().stream()
        .map(
            n ->
                new Motesbild.Deltagare(
                    n.person(),
                    namn.apply(n.person()),
                    n.satt(),
                    tjanstgoring.tjanstgor(n.person()),
                    medlem(upprop, n.person())))
        .toList();
  }

  private static Optional<String> medlem(Upprop upprop, String person) {
    return upprop.platser().stream()
        .filter(p -> p.anvandare().equals(person))
        .map(p -> p.medlem())
        .findFirst();
  }
}
