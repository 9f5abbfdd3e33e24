package se.samordna.kalender.besked;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;

/**
 * Ett brev och hur det gått med det.
 *
 * @param handelse det som brevet handlar om, entydigt för mötet
 * @param omgang 1 för det första, sedan ett mer för varje gång det skickats på nytt
 * @param adress dit det gick, eller ska gå
 * @param fel varför det inte kommit fram; tomt annars
 * @param farSkickaOm den som frågar får skicka det på nytt nu
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Brevlage(
    UUID brevId,
    Motesbesked.Slag slag,
    String handelse,
    String person,
    String namn,
    int omgang,
    Status status,
    Optional<String> adress,
    String fel,
    Instant skapad,
    Optional<Instant> sant,
    String amne,
    String text,
    boolean farSkickaOm) {

  /** Samma brev, med besked om den som frågar får skicka det på nytt. */
  public Brevlage med(boolean farSkickaOm) {
    return new Brevlage(
        brevId,
        slag,
        handelse,
        person,
        namn,
        omgang,
        status,
        adress,
        fel,
        skapad,
        sant,
        amne,
        text,
        farSkickaOm);
  }

  /** Hur det gått. */
  public enum Status {
    VANTAR,
    SANT,
    MISSLYCKAT,
    /** Blev inaktuellt innan det hann skickas. */
    UTGATT,
    /** Personen har ingen adress i registret. */
    INGEN_ADRESS,
    /** Ingen e-posttjänst är inställd. */
    INGEN_TJANST;

    /** Koden i API:t. */
    public String kod() {
      return Kod.av(this);
    }
  }
}
