package se.samordna.gemensam;

/**
 * En begäran körs i en lätt tråd, och en sådan avbryts inte av systemet: den släpper de andra först
 * när den väntar på något. Den som räknar på något långt (en fil, en kropp) släpper därför själv
 * fram dem mellan bitarna. Annars väntar en fråga om programmet lever på att filerna är färdiga.
 */
public final class Lattrad {

  /** Mellan bitar av den här storleken släpps de andra fram, i byte: någon millisekunds arbete. */
  public static final int BIT = 128 * 1024;

  private Lattrad() {}

  /** Släpper fram dem som väntar på sin tur; en vanlig tråd avbryts ändå av systemet. */
  @SuppressWarnings("ThreadPriorityCheck")
  public static void slappFram() {
    if (Thread.currentThread().isVirtual()) {
      Thread.yield();
    }
  }
}
