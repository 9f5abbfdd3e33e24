package se.samordna.processmotor.inbaddad;

import java.util.Map;
import org.operaton.bpm.engine.delegate.Expression;
import org.operaton.bpm.engine.impl.interceptor.Command;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Är nyckeln den som väntan har? Den räknas ut ur ritningens uttryck där processen står nu; Zeebe
 * räknar ut den när väntan börjar.
 *
 * @param vantan motorns nyckel på den som väntar
 * @param namn meddelandets namn i ritningen
 */
record Korrelationsnyckel(String vantan, String namn, String nyckel) implements Command<Boolean> {

  /** Processens egenskap: uttrycket för varje meddelande. */
  static final String EGENSKAP = "korrelationsnycklar";

  @Override
  public Boolean execute(CommandContext motorn) {
    ExecutionEntity har = motorn.getExecutionManager().findExecutionById(vantan);
    return har.getProcessDefinition().getProperty(EGENSKAP) instanceof Map<?, ?> uttrycken
        && uttrycken.get(namn) instanceof Expression uttryck
        && nyckel.equals(String.valueOf(uttryck.getValue(har)));
  }
}
