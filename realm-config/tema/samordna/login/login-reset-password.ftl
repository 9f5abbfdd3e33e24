<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@field.input name="username" label=msg("usernameOrEmail") value=auth.attemptedUsername!'' autofocus=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-form-buttons" label="doSubmit"/>
      </@buttons.actionGroup>
    </form>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
