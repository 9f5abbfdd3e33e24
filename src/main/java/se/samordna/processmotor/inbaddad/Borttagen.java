package se.samordna.processmotor.inbaddad;

import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Säger till när en uppgift tas bort utan att vara slutförd: avbruten, eller avgjord av andra. */
record Borttagen(Jobbko ko) implements ExecutionListener {

  @Override
  public void notify(DelegateExecution har) {
    if (har instanceof ActivityExecution a && a.isCanceled()) {
      ko.laggBorttagen(a);
    }
  }
}
