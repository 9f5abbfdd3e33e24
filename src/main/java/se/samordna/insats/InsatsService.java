package se.samordna.insats;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Insatserna och deras styrgrupper. Den som ser ärendet ser insatsen. */
@Service
@Transactional(readOnly = true)
public class InsatsService {

  private static final int NAMN_LANGST = 200;

  private final InsatsStore store;
  private final Insatslage lage;
  private final Arenden arenden;
  private final Register register;
  private final Spar spar;

  InsatsService(InsatsStore store, Insatslage lage, Arenden arenden, Register register, Spar spar) {
    this.store = store;
    this.lage = lage;
    this.arenden = arenden;
    this.register = register;
    this.spar = spar;
  }

  /** Insatserna, senast startad först. De är tiotal per förbund, så insynen prövas en och en. */
  @PreAuthorize("@behorig.inloggad()")
  public Sida<Insatsbild> lista(Sida.Begaran begaran) {
    List<Insats> synliga =
        store.alla().stream().filter(i -> arenden.oppna(i.arende()).arJa()).toList();
    return new Sida<>(
        synliga.stream().skip(begaran.forsta()).limit(begaran.antal()).map(lage::vy).toList(),
        synliga.size());
  }

  @PreAuthorize("@behorig.inloggad()")
  public Svar<Insatsbild> visa(InsatsId id) {
    return synlig(id).som(lage::vy);
  }

  /** Insatsen i ett ärende, för ärendets sida. */
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Insatsbild> iArende(ArendeId arende) {
    return arenden
        .oppna(arende)
        .sedan(a -> Svar.finns(store.forArende(arende), Mening.av("sak_24")).som(lage::vy));
  }

  /** Ger en person plats i insatsens styrgrupp; hon ser därefter ärendet. */
  @Transactional
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Insatsbild> tillStyrgrupp(InsatsId id, String person) {
    return synlig(id)
        .sedan(i -> new Granskning().obligatorisk("person", person, NAMN_LANGST).svar(i))
        .sedan(
            i ->
                register.person(person).isEmpty()
                    ? Svar.nej(Hinder.regel("okand_person", Mening.av("okand_person_2")))
                    : Svar.ja(i))
        .som(i -> laggTill(i, person));
  }

  private Insatsbild laggTill(Insats insats, String person) {
    store.tillStyrgrupp(insats.id(), person, Inloggad.aktor());
    arenden.handelse(insats.arende(), "styrgrupp_utokad", Mening.av("handelse_styrgrupp_utokad"));
    spar.skriv("styrgrupp_utokad", "insats:" + insats.id(), Map.of(), Map.of("person", person));
    return lage.vy(insats);
  }

  private Svar<Insats> synlig(InsatsId id) {
    return Svar.finns(
        store.hitta(id).filter(i -> arenden.oppna(i.arende()).arJa()), Mening.av("sak_24"));
  }
}
