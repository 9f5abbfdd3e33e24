package se.samordna.stod;

/**
 * Feltesternas ordning när de delar servrar ({@code -Dfel.delar.servrar=true -Dfel.samtidigt=1}).
 * Var och en lämnar dem igång efter sig. Ordningen behövs där en klass ändrar det som nästa räknar
 * med:
 *
 * <ul>
 *   <li>{@code ./start} har egna servrar och körs innan de delade finns;
 *   <li>larmet ska vara tyst från början, och en återställd databas jämförs med allt som hänt: båda
 *       före dem som lämnar ärenden efter sig;
 *   <li>klockan går bara framåt: den klass som flyttar den är sist.
 * </ul>
 */
public final class Felordning {

  public static final int START = 10;
  public static final int LARM = 20;
  public static final int ATERSTALLD_DATABAS = 30;
  public static final int LANGSAMMA_ANSLUTNINGAR = 40;
  public static final int STROMMANDE_FILER = 50;
  public static final int MOTTRYCK = 60;
  public static final int SISTA_KRONAN = 70;
  public static final int MOTORBYTE = 75;
  public static final int MOTORAVBROTT = 80;
  public static final int KONTON = 85;
  public static final int DATABASAVBROTT = 90;
  public static final int FLYTTAD_KLOCKA = 100;

  private Felordning() {}
}
