package se.samordna.avisering.brev;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Forbund;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.kalender.Mote;
import se.samordna.kalender.Motesuppgift;
import se.samordna.kalender.besked.Beskedsport;
import se.samordna.kalender.besked.Brevlage.Status;
import se.samordna.kalender.besked.Motesbesked;

/** Skriver ett brev per mottagare, i händelsens egen transaktion. Skickandet sker efteråt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Brevlada implements Beskedsport {

  private final BrevStore store;
  private final Brevskrivare skrivare;
  private final Posttjanst post;
  private final Motesuppgift moten;
  private final Register register;
  private final Klocka klocka;

  Brevlada(
      BrevStore store,
      Brevskrivare skrivare,
      Posttjanst post,
      Motesuppgift moten,
      Register register,
      Klocka klocka) {
    this.store = store;
    this.skrivare = skrivare;
    this.post = post;
    this.moten = moten;
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public void lamna(Motesbesked besked) {
    Mote mote = moten.hamta(besked.mote());
    Forbund forbund = register.forbund();
    if (besked.slag().ersatterTidigare()) {
      store.utga(mote.id(), besked.handelse(), Mening.av("brev_andrat").svensk());
    }
    Map<String, Person> personer =
        register.personer().stream()
            .collect(Collectors.toMap(Person::anvandare, Function.identity()));
    Optional<String> kalender = skrivare.kalender(besked, mote, forbund);
    besked.till().stream()
        .flatMap(p -> Optional.ofNullable(personer.get(p)).stream())
        .forEach(
            p ->
                store.skriv(
                    new BrevStore.Nytt(
                        besked,
                        p.anvandare(),
                        skrivare.text(besked, mote, forbund, p.namn()),
                        kalender,
                        p.epost(),
                        status(p),
                        klocka.nu(),
                        klocka.verkligTid()),
                    Inloggad.aktor()));
  }

  private Status status(Person person) {
    if (!post.finns()) {
      return Status.INGEN_TJANST;
    }
    return person.epost().isEmpty() ? Status.INGEN_ADRESS : Status.VANTAR;
  }
}
