package se.samordna.identitet.web;

import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP utan Tomcats register över pågående begäranden. Varje ny anslutning skriver sig annars in i
 * det under ett enda lås. Kommer många på en gång köar de där, och den lätta tråd som får låset ska
 * först få sin tur bland dem som räknar på filer: en fråga om programmet lever väntade då i flera
 * sekunder. Registret läses bara över JMX, som är avstängt.
 */
public final class Olastprotokoll extends Http11NioProtocol {

  /** Utan domän skriver sig ingen anslutning in; själva servern har då redan sitt namn. */
  @Override
  public void init() throws Exception {
    super.init();
    domain = null;
  }
}
