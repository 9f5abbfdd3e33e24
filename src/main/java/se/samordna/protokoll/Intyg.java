package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;

/** Intyget om underskrifterna, sist i ett justerat protokoll (R16). */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Intyg {

  private final Register register;

  Intyg(Register register) {
    this.register = register;
  }

  /** Vilka som skrivit under, avvikande meningar, och fingeravtrycket av det som skrevs under. */
  List<Block> av(Utgava u) {
    return block(
        u,
        avvikande(u, Utgava.Invandning::text),
        "Det som skrivits under är utgåva "
            + u.nummer()
            + ", med fingeravtrycket (SHA-256) "
            + u.sha256()
            + ".");
  }

  /** I en maskerad kopia: meningarnas text kan röra det maskerade och utelämnas. */
  List<Block> maskerat(Utgava u) {
    return block(
        u,
        avvikande(u, i -> "texten är maskerad. Begär ut den hos förbundet."),
        "Underskrifterna gäller det justerade originalet, utgåva "
            + u.nummer()
            + ", med fingeravtrycket (SHA-256) "
            + u.sha256()
            + ". Den här kopian är inte underskriven.");
  }

  private List<Block> block(Utgava u, Stream<Block> avvikande, String slut) {
    return Stream.of(
            Stream.<Block>of(underskrifter(u)), avvikande, Stream.<Block>of(new Block.Stycke(slut)))
        .flatMap(s -> s)
        .toList();
  }

  private Block underskrifter(Utgava u) {
    return new Block.Tabell(
        "Underskrifter",
        List.of("Namn", "Som", "Tid", "Sätt"),
        u.signeringar().stream().flatMap(s -> s.attest().map(a -> rad(s, a)).stream()).toList());
  }

  private List<String> rad(Utgava.Signering s, Utgava.Attest a) {
    return List.of(
        namn(s.person()),
        s.roll() == Justeringsroll.ORDFORANDE ? "ordförande" : "justerare",
        LocalDate.ofInstant(a.tid(), Klocka.STOCKHOLM)
            + " kl. "
            + Protokollskrivare.klockan(a.tid()),
        a.metod());
  }

  private Stream<Block> avvikande(Utgava u, Function<Utgava.Invandning, String> text) {
    return u.signeringar().stream()
        .flatMap(
            s ->
                s.invandning().stream()
                    .map(
                        i ->
                            new Block.Stycke(
                                namn(s.person())
                                    + ", justerare, har en avvikande mening: "
                                    + text.apply(i))));
  }

  private String namn(String person) {
    return register
        .person(person)
        .map(Person::namn)
        .orElseGet(() -> Talsprak.svenska(() -> Mening.text("namn_saknas")));
  }
}
