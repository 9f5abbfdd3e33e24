package se.samordna.protokoll;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;
import se.samordna.sammantrade.Motesinsyn;

/**
 * Valet av sekreterare, den som för protokollet. Hon namnges i protokollets huvud (R16); hon
 * justerar inte.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
public class SekreterareService {

  /** Valet, och versionen nästa val anger. */
  public record Vald(String person, String namn, int version) {}

  private final Motesinsyn moten;
  private final SekreterareStore store;
  private final UtgavaStore utgavor;
  private final Register register;
  private final Spar spar;

  SekreterareService(
      Motesinsyn moten, SekreterareStore store, UtgavaStore utgavor, Register register, Spar spar) {
    this.moten = moten;
    this.store = store;
    this.utgavor = utgavor;
    this.register = register;
    this.spar = spar;
  }

  /** De som kan väljas: förbundets personer, i namnordning. Bara för den som leder. */
  @Transactional(readOnly = true)
  public Svar<List<Protokollbild.Namngiven>> valbara(SammantradeId id) {
    return ledbart(id)
        .som(
            m ->
                register.personer().stream()
                    .sorted(Comparator.comparing(Person::namn))
                    .map(p -> new Protokollbild.Namngiven(p.anvandare(), p.namn()))
                    .toList());
  }

  /**
   * Väljer, tills protokollet skickats. Nej: {@code finns_inte} (404), {@code saknar_roll} (403),
   * {@code inaktuell_version} (409), {@code okand_person}, {@code skickat_for_justering} (422).
   */
  public Svar<Vald> valj(SammantradeId id, int version, String person) {
    moten.las(id);
    return ledbart(id)
        .sedan(m -> ProtokollService.hinder(m, Protokollregler.farSkrivas(utgavor.lista(id))))
        .sedan(
            m ->
                register
                    .person(person)
                    .map(Svar::ja)
                    .orElseGet(
                        () -> Svar.nej(Hinder.regel("okand_person", Mening.av("okand_person_3")))))
        .sedan(
            p ->
                store.valj(id, version, person)
                    ? Svar.ja(anteckna(id, p, version))
                    : Svar.nej(Hinder.inaktuellVersion()));
  }

  private Svar<Motesinsyn.Mote> ledbart(SammantradeId id) {
    return Svar.finns(moten.synligt(id), Mening.av("sak_5"))
        .sedan(m -> Svar.utanHinder(moten.ledarhinder(id), m));
  }

  private Vald anteckna(SammantradeId id, Person p, int version) {
    spar.skriv(
        "sekreterare_vald",
        "sammantrade:" + id,
        Map.of("version", version),
        Map.of("person", p.anvandare()));
    return new Vald(p.anvandare(), p.namn(), version + 1);
  }
}
