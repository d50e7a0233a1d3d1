import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { textArgument } from './arguments';

/** Office.js's own services beside the workbook: custom functions, the ribbon, the pane's visibility. */

export const customFunctions = defineType<Session>({
  type: 'Microsoft.ExcelServices.CustomFunctions',
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (session) => session.functionsReady(),
    setInvocationArrayResults: (session, [results]) => session.functionCalls.takeArrayResults(results),
    setInvocationResults: (session, [results]) => session.functionCalls.takeResults(results),
  },
});

export const addinInternalService = defineType<Session>({
  type: 'Microsoft.InternalService.AddinInternalService',
  methods: { notifyActionHandlerReady: () => {} },
});

export const appRuntimeService = defineType<Session>({
  type: 'Microsoft.AppRuntime.AppRuntimeService',
  methods: {
    getAppRuntimeState: (session) => session.paneState,
    setAppRuntimeState: (session, [state]) => {
      session.paneState = textArgument(state);
      session.onPaneState();
    },
  },
});

/** Whether the add-in starts with the workbook: remembered while it is open. */
export const appRuntimePersistenceService = defineType<Session>({
  type: 'Microsoft.AppRuntime.AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (session) => session.startState,
    setAppRuntimeStartState: (session, [state]) => {
      session.startState = textArgument(state);
    },
  },
});

export const dynamicRibbon = defineType<Session>({
  type: 'Microsoft.DynamicRibbon.DynamicRibbon',
  methods: {
    executeRequestUpdate: (session, [json]) => {
      session.ribbonUpdates.push(JSON.parse(String(json)) as unknown);
    },
  },
});
