package se.samordna.kalender.besked;

import java.util.List;
import se.samordna.kalender.besked.Brevlage.Status;

/** Hur det gått med breven om en händelse: bara det som gått eller är på väg är skickat. */
public record Brevutfall(int sanda, int vantar, int utanTjanst, int utanAdress, int misslyckade) {

  /** Utfallet av breven om en händelse, bland alla brev om mötet. */
  public static Brevutfall av(List<Brevlage> brev, String handelse) {
    List<Status> lagen =
        brev.stream().filter(b -> b.handelse().equals(handelse)).map(Brevlage::status).toList();
    return new Brevutfall(
        antal(lagen, Status.SANT),
        antal(lagen, Status.VANTAR),
        antal(lagen, Status.INGEN_TJANST),
        antal(lagen, Status.INGEN_ADRESS),
        antal(lagen, Status.MISSLYCKAT));
  }

  private static int antal(List<Status> lagen, Status status) {
    return (int) lagen.stream().filter(status::equals).count();
  }

  /** Varje brev har gått eller är på väg, och det finns något. */
  public boolean gick() {
    return sanda + vantar > 0 && utanTjanst + utanAdress + misslyckade == 0;
  }
}
