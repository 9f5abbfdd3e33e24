package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Inloggad;

/** Registret över aktörens förbund: läses av alla moduler, bara i aktörens eget förbund. */
@Component
@Transactional(readOnly = true)
public class Register {

  private final RegisterStore store;
  private final Klocka klocka;

  Register(RegisterStore store, Klocka klocka) {
    this.store = store;
    this.klocka = klocka;
  }

  /** Aktörens förbund; {@link IllegalStateException} för den som inte hör till något. */
  public Forbund forbund() {
    return store
        .forbund(Inloggad.aktor().forbund())
        .orElseThrow(() -> new IllegalStateException("Aktören hör inte till något förbund"));
  }

  /** Koderna för alla förbund i installationen: för processens egna genomgångar. */
  public List<String> allaKoder() {
    return store.koder();
  }

  public List<Medlem> medlemmar() {
    return store.medlemmar();
  }

  public Optional<Medlem> medlem(String kod) {
    return medlemmar().stream().filter(m -> m.kod().equals(kod)).findFirst();
  }

  public List<Verksamhet> verksamheter() {
    return store.verksamheter();
  }

  public Optional<Verksamhet> verksamhet(VerksamhetId id) {
    return verksamheter().stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /** De verksamheter som personen söker för. */
  public List<Verksamhet> verksamheterFor(String anvandare) {
    return store.verksamheterFor(anvandare, klocka.idag());
  }

  public Optional<Person> person(String anvandare) {
    return store.person(anvandare);
  }

  /** Personens namn så som det skrivs för människor; ett okänt användarnamn skrivs som det är. */
  public String namn(String anvandare) {
    return person(anvandare).map(Person::namn).orElse(anvandare);
  }

  /**
   * "Namn, titel", så som den skrivs som undertecknar en handling. Användarnamnet står aldrig i en
   * handling.
   *
   * @param annars det som står efter namnet när personen inte har någon titel
   */
  public String undertecknare(String anvandare, Mening annars) {
    return person(anvandare)
        .map(p -> p.undertecknare(annars.toString()))
        .orElseGet(() -> Mening.text("namn_saknas"));
  }

  public List<Person> personer() {
    return store.personer();
  }

  /** De personer som söker för någon av medlemmens verksamheter. */
  public List<Person> sokande(String medlem) {
    return store.sokande(medlem, klocka.idag());
  }

  /** Platserna i {@code organ} som gäller den dagen, i registrets ordning. */
  public List<Plats> platser(Organ organ, LocalDate dag) {
    return store.platser(organ, dag);
  }

  /** Styrelsens ledamotsplatser som ingen har den dagen: de finns kvar och räknas (R12). */
  public List<Plats> vakanta(LocalDate dag) {
    Ordning ordning = ordning(dag);
    return new Platsantal(
            store.ledamotsplatser(dag),
            ordning.platserBestamda(),
            Mandatperiod.vid(dag, ordning.tider()))
        .vakanta(medlemmar(), dag);
  }

  /** Vad som gäller den dagen (R5); lagens värden när inget är bestämt. */
  public Ordning ordning(LocalDate dag) {
    return store.ordning(dag).orElse(Ordning.lagens());
  }
}
