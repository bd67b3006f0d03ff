/**
 * The icons of the interface, by what they mean here. Each stands beside a word.
 * No tick and no shield: they would read as a verdict on the advice.
 */
import {
  BookOpen,
  ChevronDown,
  CircleDashed,
  CircleDot,
  CircleQuestionMark,
  CircleSlash,
  ClipboardList,
  CloudOff,
  Copy,
  Download,
  ExternalLink,
  Info,
  Keyboard,
  List,
  Locate,
  OctagonMinus,
  OctagonX,
  PanelRight,
  PanelRightOpen,
  PencilLine,
  Pin,
  Printer,
  RefreshCw,
  Search,
  Settings,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  X,
} from 'lucide';
import { makeIcon } from './icon.tsx';

// Kinds of notices (NoticeKind): each has a shape of its own, so that colour is never needed.
export const RetractionIcon = /* @__PURE__ */ makeIcon(OctagonX);
export const PartialRetractionIcon = /* @__PURE__ */ makeIcon(OctagonMinus);
export const WithdrawalIcon = /* @__PURE__ */ makeIcon(CircleSlash);
export const ConcernIcon = /* @__PURE__ */ makeIcon(TriangleAlert);
export const CorrectionIcon = /* @__PURE__ */ makeIcon(PencilLine);
export const ReinstatementIcon = /* @__PURE__ */ makeIcon(Undo2);

// States of a finding or a look-up.
export const NotAskedIcon = /* @__PURE__ */ makeIcon(CircleDashed);
export const FailedIcon = /* @__PURE__ */ makeIcon(CloudOff);
export const FoundIcon = /* @__PURE__ */ makeIcon(CircleDot);
export const NotFoundIcon = /* @__PURE__ */ makeIcon(Search);
export const OpenQuestionIcon = /* @__PURE__ */ makeIcon(CircleQuestionMark);
export const InfoIcon = /* @__PURE__ */ makeIcon(Info);

// Actions.
export const OpenIcon = /* @__PURE__ */ makeIcon(ExternalLink);
export const CopyIcon = /* @__PURE__ */ makeIcon(Copy);
export const PinIcon = /* @__PURE__ */ makeIcon(Pin);
export const CloseIcon = /* @__PURE__ */ makeIcon(X);
export const ExpandIcon = /* @__PURE__ */ makeIcon(ChevronDown);
export const ShowOnPageIcon = /* @__PURE__ */ makeIcon(Locate);
export const AllSourcesIcon = /* @__PURE__ */ makeIcon(List);
export const PanelIcon = /* @__PURE__ */ makeIcon(PanelRight);
export const SidePanelIcon = /* @__PURE__ */ makeIcon(PanelRightOpen);
export const RetryIcon = /* @__PURE__ */ makeIcon(RefreshCw);
export const SearchIcon = /* @__PURE__ */ makeIcon(Search);
export const SettingsIcon = /* @__PURE__ */ makeIcon(Settings);
export const RemoveIcon = /* @__PURE__ */ makeIcon(Trash2);
export const ReadPageIcon = /* @__PURE__ */ makeIcon(BookOpen);
export const WorksheetIcon = /* @__PURE__ */ makeIcon(ClipboardList);
export const SaveIcon = /* @__PURE__ */ makeIcon(Download);
export const TakeIcon = /* @__PURE__ */ makeIcon(Upload);
export const PrintIcon = /* @__PURE__ */ makeIcon(Printer);
export const KeyboardIcon = /* @__PURE__ */ makeIcon(Keyboard);
