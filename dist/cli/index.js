#!/usr/bin/env node
import{createRequire as e}from"module";var t={5527:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15506);e.exports=r},15506:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function filled(e,t){var n;var r;n=[];for(r=0;r<t;r++){n.push(e)}return n}e.exports=filled},66506:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46445);e.exports=r},46445:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(5527);function zeros(e){return r(0,e)}e.exports=zeros},82983:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(78918);var o=n(49826);var s=n(32268);var i;if(r()){i=o}else{i=s}e.exports=i},49826:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:void 0;e.exports=t},32268:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},90190:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19353);var o=n(14609);var s=n(94151);var i;if(r()){i=o}else{i=s}e.exports=i},14609:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:void 0;e.exports=t},94151:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},32100:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(79439);var o=n(14539);var s=n(35917);var i;if(r()){i=o}else{i=s}e.exports=i},14539:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:void 0;e.exports=t},35917:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},86211:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69890);var o=n(59678);var s=n(17536);var i;if(r()){i=o}else{i=s}e.exports=i},59678:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:void 0;e.exports=t},17536:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},98789:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:null;e.exports=t},78918:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40697);e.exports=r},40697:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(43460);var o=n(98789);function hasFloat64ArraySupport(){var e;var t;if(typeof o!=="function"){return false}try{t=new o([1,3.14,-3.14,NaN]);e=r(t)&&t[0]===1&&t[1]===3.14&&t[2]===-3.14&&t[3]!==t[3]}catch(t){e=false}return e}e.exports=hasFloat64ArraySupport},89780:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90299);e.exports=r},90299:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(80543);function hasGeneratorSupport(){var e;try{r('"use strict"; (function* () {})');e=true}catch(t){e=false}return e}e.exports=hasGeneratorSupport},50015:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86026);e.exports=r},86026:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.hasOwnProperty;function hasOwnProp(e,n){if(e===void 0||e===null){return false}return t.call(e,n)}e.exports=hasOwnProp},21767:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93922);e.exports=r},93922:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function hasSymbolSupport(){return typeof Symbol==="function"&&typeof Symbol("foo")==="symbol"}e.exports=hasSymbolSupport},11505:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64);e.exports=r},64:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21767);var o=r();function hasToStringTagSupport(){return o&&typeof Symbol.toStringTag==="symbol"}e.exports=hasToStringTagSupport},19353:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4824);e.exports=r},4824:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62483);var o=n(28361);var s=n(53213);function hasUint16ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint16ArraySupport},53213:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:null;e.exports=t},79439:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1434);e.exports=r},1434:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(85541);var o=n(42695);var s=n(12217);function hasUint32ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint32ArraySupport},12217:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:null;e.exports=t},69890:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70933);e.exports=r},70933:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62440);var o=n(35288);var s=n(92029);function hasUint8ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint8ArraySupport},92029:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:null;e.exports=t},43460:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10283);e.exports=r},10283:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var o=typeof Float64Array==="function";function isFloat64Array(e){return o&&e instanceof Float64Array||r(e)==="[object Float64Array]"}e.exports=isFloat64Array},46944:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86211);var o=n(90190);var s={uint16:o,uint8:r};e.exports=s},9343:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(52330);e.exports=r},52330:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46944);var o;function isLittleEndian(){var e;var t;e=new r["uint16"](1);e[0]=4660;t=new r["uint8"](e.buffer);return t[0]===52}o=isLittleEndian();e.exports=o},62483:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(61486);e.exports=r},61486:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var o=typeof Uint16Array==="function";function isUint16Array(e){return o&&e instanceof Uint16Array||r(e)==="[object Uint16Array]"}e.exports=isUint16Array},85541:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(82260);e.exports=r},82260:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var o=typeof Uint32Array==="function";function isUint32Array(e){return o&&e instanceof Uint32Array||r(e)==="[object Uint32Array]"}e.exports=isUint32Array},62440:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(24367);e.exports=r},24367:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var o=typeof Uint8Array==="function";function isUint8Array(e){return o&&e instanceof Uint8Array||r(e)==="[object Uint8Array]"}e.exports=isUint8Array},95379:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=34028234663852886e22;e.exports=t},71798:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=11754943508222875e-54;e.exports=t},32417:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.718281828459045;e.exports=t},58148:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2220446049250313e-31;e.exports=t},61264:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.5772156649015329;e.exports=t},92489:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},88674:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.7853981633974483;e.exports=t},14962:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=10.900511;e.exports=t},56151:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.34657359027997264;e.exports=t},41653:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.5707963267948966;e.exports=t},86179:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647>>>0;e.exports=t},16090:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2146435072;e.exports=t},45092:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483648>>>0;e.exports=t},12618:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1048575;e.exports=t},43182:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.9189385332046728;e.exports=t},22043:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.6931471805599453;e.exports=t},1412:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1023|0;e.exports=t},72120:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},17717:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=709.782712893384;e.exports=t},24077:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=170|0;e.exports=t},27717:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=9007199254740991;e.exports=t},94004:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=17976931348623157e292;e.exports=t},8442:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1074|0;e.exports=t},4187:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-708.3964185322641;e.exports=t},68399:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27661);var o=r.NEGATIVE_INFINITY;e.exports=o},75065:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=20|0;e.exports=t},71353:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=3.141592653589793;e.exports=t},39017:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Number.POSITIVE_INFINITY;e.exports=t},32005:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=22250738585072014e-324;e.exports=t},75491:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=5e-324;e.exports=t},95131:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4901161193847656e-8;e.exports=t},60909:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.5066282746310007;e.exports=t},4799:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4142135623730951;e.exports=t},38644:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=6.283185307179586;e.exports=t},6828:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647|0;e.exports=t},28361:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=65535|0;e.exports=t},42695:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=4294967295;e.exports=t},35288:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=255|0;e.exports=t},88314:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(33725);e.exports=r},33725:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Function;e.exports=t},92550:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17529);e.exports=r},17529:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(24408);function isEven(e){return r(e/2)}e.exports=isEven},926:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37217);e.exports=r},37217:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);var o=n(68399);function isInfinite(e){return e===r||e===o}e.exports=isInfinite},24408:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21567);e.exports=r},21567:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);function isInteger(e){return r(e)===e}e.exports=isInteger},90583:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(30226);e.exports=r},30226:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isnan(e){return e!==e}e.exports=isnan},53386:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(45101);e.exports=r},45101:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68399);function isNegativeZero(e){return e===0&&1/e===r}e.exports=isNegativeZero},64597:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(81732);e.exports=r},81732:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);function isNonNegativeInteger(e){return r(e)===e&&e>=0}e.exports=isNonNegativeInteger},56043:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37014);e.exports=r},37014:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(92550);function isOdd(e){if(e>0){return r(e-1)}return r(e+1)}e.exports=isOdd},3574:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66313);e.exports=r},66313:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);function isPositiveZero(e){return e===0&&1/e===r}e.exports=isPositiveZero},40760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17791);e.exports=r},17791:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function abs(e){return Math.abs(e)}e.exports=abs},22366:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37729);e.exports=r},37729:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var o=n(55223);var s=n(234);var i=n(88674);var a=6123233995736766e-32;function acos(e){var t;if(r(e)){return NaN}if(e<-1||e>1){return NaN}if(e>.5){return 2*o(s(.5-.5*e))}t=i-o(e);t+=a;t+=i;return t}e.exports=acos},55223:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(12146);e.exports=r},12146:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var o=n(234);var s=n(88674);var i=n(64511);var a=n(84647);var l=6123233995736766e-32;function asin(e){var t;var n;var c;var u;var f;if(r(e)){return NaN}if(e>0){c=e}else{t=true;c=-e}if(c>1){return NaN}if(c>.625){n=1-c;u=n*a(n);n=o(n+n);f=s-n;n=n*u-l;f-=n;f+=s}else{if(c<1e-8){return e}n=c*c;f=n*i(n);f=c*f+c}return t?-f:f}e.exports=asin},64511:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.16666666666666713}if(e<0){t=-e}else{t=e}if(t<=1){n=-8.198089802484825+e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428))));r=-49.18853881490881+e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))}else{e=1/e;n=.004253011369004428+e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825))));r=1+e*(-14.740913729888538+e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))}return n/r}e.exports=evalrational},84647:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.08333333333333809}if(e<0){t=-e}else{t=e}if(t<=1){n=28.536655482610616+e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243)));r=342.43986579130785+e*(-383.8770957603691+e*(147.0656354026815+e*(-21.947795316429207+e*1)))}else{e=1/e;n=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+e*(-25.56901049652825+e*28.536655482610616)));r=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))}return n/r}e.exports=evalrational},75366:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64057);e.exports=r},65270:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},64057:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var o=n(74075);var s=n(234);var i=n(40760);var a=n(77863);var l=n(52042);var c=n(32417);var u=n(58148);var f=n(65270);var d=10.900511;function beta(e,t){var n;var h;var p;var m;var v;var g;var w;if(r(e)||r(t)){return NaN}if(e<0||t<0){return NaN}if(t===1){return 1/e}if(e===1){return 1/t}w=e+t;if(w<u){v=w/e;v/=t;return v}if(w===e&&t<u){return 1/t}if(w===t&&e<u){return 1/e}if(e<t){g=t;t=e;e=g}h=e+d-.5;p=t+d-.5;m=w+d-.5;v=f(e)*(f(t)/f(w));n=e-.5-t;if(i(t*n)<m*100&&e>100){v*=a(n*o(-t/m))}else{v*=l(h/m,n)}if(m>1e10){v*=l(h/m*(p/m),t)}else{v*=l(h*p/(m*m),t)}v*=s(c/p);return v}e.exports=beta},70894:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77201);e.exports=r},77201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64918).assign;function betainc(e,t,n,o,s){var i=[0,0];o=o===false?false:true;s=s===true?true:false;r(e,t,n,o,s,i,1,0);return i[0]}e.exports=betainc},96077:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(95788);e.exports=r},95788:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(9221);function betaincinv(e,t,n,s){if(r(e)||r(t)||r(n)){return NaN}if(t<=0||n<=0){return NaN}if(e<0||e>1){return NaN}if(s){return o(t,n,1-e,e)[0]}return o(t,n,e,1-e)[0]}e.exports=betaincinv},12288:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(33623);e.exports=r},33623:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27717);var o=n(39017);var s=n(24408);var i=n(90583);var a=n(56043);var l=n(13474);var c=n(48086);function binomcoef(e,t){var n;var u;var f;var d;var h;var p;var m;if(i(e)||i(t)){return NaN}if(!s(e)||!s(t)){return NaN}if(t<0){return 0}u=1;if(e<0){e=-e+t-1;if(a(t)){u*=-1}}if(t>e){return 0}if(t===0||t===e){return u}if(t===1||t===e-1){return u*e}if(e-t<t){t=e-t}m=l(r/e);n=1;for(h=1;h<=t;h++){if(n>m){break}n*=e;n/=h;e-=1}if(h>t){return u*n}f=binomcoef(e,t-h+1);if(f===o){return u*f}d=binomcoef(t,t-h+1);p=c(f,d);f/=p;d/=p;n/=d;return u*n*f}e.exports=binomcoef},98709:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21508);e.exports=r},21508:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.ceil;e.exports=t},21468:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(28531);e.exports=r},28531:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(45092);var o=n(86179);var s=n(74201);var i=n(26526);var a=n(87384);var l=[0,0];function copysign(e,t){var n;var c;s.assign(e,l,1,0);n=l[0];n&=o;c=i(t);c&=r;n|=c;return a(n,l[1])}e.exports=copysign},21731:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(97758);e.exports=r},97758:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var o=n(44443);var s=n(81686);var i=n(88826);var a=n(86179);var l=n(16090);var c=[0,0];var u=1072243195|0;var f=1044381696|0;function cos(e){var t;var n;t=r(e);t&=a;if(t<=u){if(t<f){return 1}return o(e,0)}if(t>=l){return NaN}n=i(e,c);switch(n&3){case 0:return o(c[0],c[1]);case 1:return-s(c[0],c[1]);case 2:return-o(c[0],c[1]);default:return s(c[0],c[1])}}e.exports=cos},83672:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1663);e.exports=r},1663:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(77863);var s=n(58406);var i=n(39017);var a=n(68399);var l=n(3440);var c=n(13014);var u=n(39383);var f=n(47366);var d=n(45857);var h=n(73848);var p=n(15720);var m=n(53489);var v=1e-300;var g=13877787807814457e-33;var w=.8450629115104675;var b=.12837916709551256;var y=1;var $=-.0023621185607526594;var k=1;var x=-.009864944034847148;var _=1;var N=-.0098649429247001;var S=1;function erfc(e){var t;var n;var O;var M;var A;var C;var R;var E;if(r(e)){return NaN}if(e===i){return 0}if(e===a){return 2}if(e===0){return 1}if(e<0){t=true;n=-e}else{t=false;n=e}if(n<.84375){if(n<g){return 1-e}O=e*e;M=b+O*l(O);A=y+O*c(O);C=M/A;if(e<.25){return 1-(e+e*C)}M=e*C;M+=e-.5;return.5-M}if(n<1.25){A=n-1;R=$+A*u(A);E=k+A*f(A);if(t){return 1+w+R/E}return 1-w-R/E}if(n<28){A=1/(n*n);if(n<2.857142857142857){M=x+A*d(A);A=_+A*h(A)}else{if(e<-6){return 2-v}M=N+A*p(A);A=S+A*m(A)}O=s(n,0);M=o(-(O*O)-.5625)*o((O-n)*(O+n)+M/A);if(t){return 2-M/n}return M/n}if(t){return 2-v}return v*v}e.exports=erfc},39383:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.41485611868374833}return.41485611868374833+e*(-.3722078760357013+e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}e.exports=evalpoly},3440:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3250421072470015}return-.3250421072470015+e*(-.02848174957559851+e*(-.005770270296489442+e*-23763016656650163e-21))}e.exports=evalpoly},47366:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.10642088040084423}return.10642088040084423+e*(.540397917702171+e*(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}e.exports=evalpoly},13014:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.39791722395915535}return.39791722395915535+e*(.0650222499887673+e*(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}e.exports=evalpoly},45857:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.6938585727071818}return-.6938585727071818+e*(-10.558626225323291+e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}e.exports=evalpoly},15720:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.799283237680523}return-.799283237680523+e*(-17.757954917754752+e*(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}e.exports=evalpoly},73848:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 19.651271667439257}return 19.651271667439257+e*(137.65775414351904+e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}e.exports=evalpoly},53489:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 30.33806074348246}return 30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}e.exports=evalpoly},59403:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93878);e.exports=r},93878:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var o=n(234);var s=n(69978);var i=n(39017);var a=n(68399);var l=n(34597);var c=n(61933);var u=n(82105);var f=n(57409);var d=n(35461);var h=.08913147449493408;var p=2.249481201171875;var m=.807220458984375;var v=.9399557113647461;var g=.9836282730102539;function erfcinv(e){var t;var n;var w;var b;var y;if(r(e)){return NaN}if(e===0){return i}if(e===2){return a}if(e===1){return 0}if(e>2||e<0){return NaN}if(e>1){t=-1;w=2-e}else{t=1;w=e}e=1-w;if(e<=.5){b=e*(e+10);y=l(e);return t*(b*h+b*y)}if(w>=.25){b=o(-2*s(w));w-=.25;y=c(w);return t*(b/(p+y))}w=o(-s(w));if(w<3){n=w-1.125;y=u(n);return t*(m*w+y*w)}if(w<6){n=w-3;y=f(n);return t*(v*w+y*w)}n=w-6;y=d(n);return t*(g*w+y*w)}e.exports=erfcinv},34597:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0005087819496582806}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0))))))));r=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))}else{e=1/e;n=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806))))))));r=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))}return n/r}e.exports=evalrational},61933:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.20243350835593876}if(e<0){t=-e}else{t=e}if(t<=1){n=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936)))))));r=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))}else{e=1/e;n=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876)))))));r=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))}return n/r}e.exports=evalrational},82105:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.1311027816799519}if(e<0){t=-e}else{t=e}if(t<=1){n=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6.794655751811263e-7+e*(2.8522533178221704e-8+e*-6.81149956853777e-10)))))))));r=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))}else{e=1/e;n=-6.81149956853777e-10+e*(2.8522533178221704e-8+e*(-6.794655751811263e-7+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519)))))))));r=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))}return n/r}e.exports=evalrational},57409:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0350353787183178}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2.304047769118826e-10+e*26633922742578204e-28)))))));r=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))}else{e=1/e;n=26633922742578204e-28+e*(-2.304047769118826e-10+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178)))))));r=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))}return n/r}e.exports=evalrational},35461:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.016743100507663373}if(e<0){t=-e}else{t=e}if(t<=1){n=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(4.4969678992770644e-7+e*(4.625961635228786e-9+e*(-2811287356288318e-29+e*9905570997331033e-32)))))));r=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(2.82243172016108e-7+e*(0+e*0)))))))}else{e=1/e;n=9905570997331033e-32+e*(-2811287356288318e-29+e*(4.625961635228786e-9+e*(4.4969678992770644e-7+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373)))))));r=0+e*(0+e*(2.82243172016108e-7+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))}return n/r}e.exports=evalrational},90633:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23145);e.exports=r},23145:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_48_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var o=n(234);var s=n(69978);var i=n(39017);var a=n(68399);var l=n(15532);var c=n(23876);var u=n(10456);var f=n(62208);var d=n(78604);var h=.08913147449493408;var p=2.249481201171875;var m=.807220458984375;var v=.9399557113647461;var g=.9836282730102539;function erfinv(e){var t;var n;var w;var b;var y;var $;if(r(e)){return NaN}if(e===1){return i}if(e===-1){return a}if(e===0){return e}if(e>1||e<-1){return NaN}if(e<0){t=-1;n=-e}else{t=1;n=e}b=1-n;if(n<=.5){y=n*(n+10);$=l(n);return t*(y*h+y*$)}if(b>=.25){y=o(-2*s(b));b-=.25;$=c(b);return t*(y/(p+$))}b=o(-s(b));if(b<3){w=b-1.125;$=u(w);return t*(m*b+$*b)}if(b<6){w=b-3;$=f(w);return t*(v*b+$*b)}w=b-6;$=d(w);return t*(g*b+$*b)}e.exports=erfinv},15532:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0005087819496582806}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0))))))));r=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))}else{e=1/e;n=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806))))))));r=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))}return n/r}e.exports=evalrational},23876:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.20243350835593876}if(e<0){t=-e}else{t=e}if(t<=1){n=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936)))))));r=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))}else{e=1/e;n=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876)))))));r=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))}return n/r}e.exports=evalrational},10456:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.1311027816799519}if(e<0){t=-e}else{t=e}if(t<=1){n=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6.794655751811263e-7+e*(2.8522533178221704e-8+e*-6.81149956853777e-10)))))))));r=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))}else{e=1/e;n=-6.81149956853777e-10+e*(2.8522533178221704e-8+e*(-6.794655751811263e-7+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519)))))))));r=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))}return n/r}e.exports=evalrational},62208:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0350353787183178}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2.304047769118826e-10+e*26633922742578204e-28)))))));r=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))}else{e=1/e;n=26633922742578204e-28+e*(-2.304047769118826e-10+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178)))))));r=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))}return n/r}e.exports=evalrational},78604:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.016743100507663373}if(e<0){t=-e}else{t=e}if(t<=1){n=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(4.4969678992770644e-7+e*(4.625961635228786e-9+e*(-2811287356288318e-29+e*9905570997331033e-32)))))));r=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(2.82243172016108e-7+e*(0+e*0)))))))}else{e=1/e;n=9905570997331033e-32+e*(-2811287356288318e-29+e*(4.625961635228786e-9+e*(4.4969678992770644e-7+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373)))))));r=0+e*(0+e*(2.82243172016108e-7+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))}return n/r}e.exports=evalrational},40475:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(36503);var o=n(65809);function expmulti(e,t,n){var s;var i;var a;var l;s=e-t;i=s*s;a=s-i*o(i);l=1-(t-s*a/(2-a)-e);return r(l,n)}e.exports=expmulti},77863:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(80770);e.exports=r},80770:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(80586);var s=n(68399);var i=n(39017);var a=n(40475);var l=.6931471803691238;var c=1.9082149292705877e-10;var u=1.4426950408889634;var f=709.782712893384;var d=-745.1332191019411;var h=1/(1<<28);var p=-h;function exp(e){var t;var n;var m;if(r(e)||e===i){return e}if(e===s){return 0}if(e>f){return i}if(e<d){return 0}if(e>p&&e<h){return 1+e}if(e<0){m=o(u*e-.5)}else{m=o(u*e+.5)}t=e-m*l;n=m*c;return a(t,n,m)}e.exports=exp},65809:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},481:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62608);e.exports=r},62608:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(26526);var s=n(57562);var i=n(87384);var a=n(39017);var l=n(68399);var c=n(92489);var u=n(56151);var f=n(60852);var d=709.782712893384;var h=.6931471803691238;var p=1.9082149292705877e-10;var m=1.4426950408889634;var v=38.816242111356935;var g=1.0397207708399179;function expm1(e){var t;var n;var w;var b;var y;var $;var k;var x;var _;var N;var S;var O;var M;if(e===a||r(e)){return e}if(e===l){return-1}if(e===0){return e}if(e<0){w=true;x=-e}else{w=false;x=e}if(x>=v){if(w){return-1}if(x>=d){return a}}$=o(x)|0;if(x>u){if(x<g){if(w){b=e+h;y=-p;M=-1}else{b=e-h;y=p;M=1}}else{if(w){M=m*e-.5}else{M=m*e+.5}M|=0;S=M;b=e-S*h;y=S*p}e=b-y;N=b-e-y}else if($<1016070144){return e}else{M=0}t=.5*e;_=e*t;k=1+_*f(_);S=3-k*t;O=_*((k-S)/(6-e*S));if(M===0){return e-(e*O-_)}n=i(c+M<<20,0);O=e*(O-N)-N;O-=_;if(M===-1){return.5*(e-O)-.5}if(M===1){if(e<-.25){return-2*(O-(e+.5))}return 1+2*(e-O)}if(M<=-2||M>56){x=1-(O-e);if(M===1024){b=o(x)+(M<<20)|0;x=s(x,b)}else{x*=n}return x-1}S=1;if(M<20){b=1072693248-(2097152>>M)|0;S=s(S,b);x=S-(O-e)}else{b=c-M<<20|0;S=s(S,b);x=e-(O+S);x+=1}x*=n;return x}e.exports=expm1},60852:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.03333333333333313}return-.03333333333333313+e*(.0015873015872548146+e*(-793650757867488e-19+e*(4008217827329362e-21+e*-2.0109921818362437e-7)))}e.exports=evalpoly},5715:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(78318);e.exports=r},78318:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(24408);var s=n(24757);var i=n(39017);var a=n(24077);var l=n(93838);function factorial(e){if(r(e)){return NaN}if(o(e)){if(e<0){return NaN}if(e<=a){return l[e]}return i}return s(e+1)}e.exports=factorial},13474:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50197);e.exports=r},50197:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.floor;e.exports=t},43279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(31530);var o=n(24757);var s=n(74075);var i=n(40760);var a=n(77863);var l=n(52042);var c=n(58148);var u=n(32417);var f=n(14962);var d=n(24077);var h=4269068009004705e289;function gammaDeltaRatioLanczos(e,t){var n;var p;var m;if(e<c){if(t>=d){p=gammaDeltaRatioLanczos(t,d-t);p*=e;p*=h;return 1/p}return 1/(e*o(e+t))}m=e+f-.5;if(e+t===e){if(i(t/m)<c){n=a(-t)}else{n=1}}else{if(i(t)<10){n=a((.5-e)*s(t/m))}else{n=l(m/(m+t),e-.5)}n*=r(e)/r(e+t)}n*=l(u/(m+t),t);return n}e.exports=gammaDeltaRatioLanczos},41692:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39667);e.exports=r},39667:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var o=n(13474);var s=n(24757);var i=n(5715);var a=n(24077);var l=n(43279);function gammaDeltaRatio(e,t){var n;var c;var u;if(e<=0||e+t<=0){return s(e)/s(e+t)}c=o(t);if(c===t){u=o(e);if(u===e){if(e<=a&&e+t<=a){return i(u-1)/i(c+u-1)}}if(r(t)<20){if(t===0){return 1}if(t<0){e-=1;n=e;t+=1;while(t!==0){e-=1;n*=e;t+=1}return n}n=1/e;t-=1;while(t!==0){e+=1;n/=e;t-=1}return n}}return l(e,t)}e.exports=gammaDeltaRatio},37482:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27725);e.exports=r},27725:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(26354);e.exports=r},26354:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},31530:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77037);e.exports=r},77037:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(29970);e.exports=r},29970:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=38474670393.31777+e*(36857665043.51951+e*(15889202453.72942+e*(4059208354.298835+e*(680547661.1834733+e*(78239755.00312005+e*(6246580.776401795+e*(341986.3488721347+e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+e*(341986.3488721347+e*(6246580.776401795+e*(78239755.00312005+e*(680547661.1834733+e*(4059208354.298835+e*(15889202453.72942+e*(36857665043.51951+e*38474670393.31777)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},24757:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69348);e.exports=r},69348:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var o=n(24408);var s=n(53386);var i=n(40760);var a=n(13474);var l=n(10830);var c=n(39017);var u=n(68399);var f=n(71353);var d=n(51409);var h=n(38706);var p=n(78721);function gamma(e){var t;var n;var m;var v;if(o(e)&&e<0||e===u||r(e)){return NaN}if(e===0){if(s(e)){return u}return c}if(e>171.61447887182297){return c}if(e<-170.5674972726612){return 0}n=i(e);if(n>33){if(e>=0){return d(e)}m=a(n);if((m&1)===0){t=-1}else{t=1}v=n-m;if(v>.5){m+=1;v=n-m}v=n*l(f*v);return t*f/(i(v)*d(n))}v=1;while(e>=3){e-=1;v*=e}while(e<0){if(e>-1e-9){return h(e,v)}v/=e;e+=1}while(e<2){if(e<1e-9){return h(e,v)}v/=e;e+=1}if(e===2){return v}e-=2;return v*p(e)}e.exports=gamma},7874:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333334822}return.08333333333334822+e*(.0034722222160545866+e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}e.exports=evalpoly},78721:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return 1}if(e<0){t=-e}else{t=e}if(t<=1){n=1+e*(.4942148268014971+e*(.20744822764843598+e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0))))));r=1+e*(.0714304917030273+e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))}else{e=1/e;n=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+e*(.4942148268014971+e*1))))));r=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))}return n/r}e.exports=evalrational},38706:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(61264);function gamma(e,t){return t/((1+r*e)*e)}e.exports=gamma},51409:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(60909);var o=n(52042);var s=n(77863);var i=n(7874);var a=143.01608;function gamma(e){var t;var n;var l;t=1/e;t=1+t*i(t);n=s(e);if(e>a){l=o(e,.5*e-.25);n=l*(l/n)}else{n=o(e,e-.5)/n}return r*n*t}e.exports=gamma},11030:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84585);e.exports=r},20508:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(69978);var o=n(58148);var s=n(48556);var i=n(40548);var a=n(27128);var l=.15896368026733398;var c=.5281534194946289;var u=.45201730728149414;function lgammaSmallImp(e,t,n){var f;var d;var h;var p;if(e<o){return-r(e)}if(t===0||n===0){return 0}d=0;if(e>2){if(e>=3){do{e-=1;n-=1;d+=r(e)}while(e>=3);n=e-2}h=n*(e+1);p=s(n);d+=h*l+h*p;return d}if(e<1){d+=-r(e);n=t;t=e;e+=1}if(e<=1.5){h=i(t);f=t*n;d+=f*c+f*h;return d}h=n*t;p=a(-n);d+=h*u+h*p;return d}e.exports=lgammaSmallImp},84585:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24757);var o=n(481);var s=n(74075);var i=n(90583);var a=n(20508);function gamma1pm1(e){if(i(e)){return NaN}if(e<0){if(e<-.5){return r(1+e)-1}return o(-s(e)+a(e+2,e+1,e))}if(e<2){return o(a(e+1,e,e-1))}return r(1+e)-1}e.exports=gamma1pm1},48556:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.01803556856784494}if(e<0){t=-e}else{t=e}if(t<=1){n=-.01803556856784494+e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+e*0))))));r=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+e*(.00022493629192211576+e*-2.2335276320861708e-7))))))}else{e=1/e;n=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494))))));r=-2.2335276320861708e-7+e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+e*1))))))}return n/r}e.exports=evalrational},40548:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.04906224540690395}if(e<0){t=-e}else{t=e}if(t<=1){n=.04906224540690395+e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955)))));r=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))}else{e=1/e;n=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+e*(-.09691175301595212+e*.04906224540690395)))));r=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))}return n/r}e.exports=evalrational},27128:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.029232972183027003}if(e<0){t=-e}else{t=e}if(t<=1){n=-.029232972183027003+e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0)))));r=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8.271935218912905e-7)))))}else{e=1/e;n=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+e*-.029232972183027003)))));r=-8.271935218912905e-7+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+e*(.846973248876495+e*(-1.5016935605448505+e*1)))))}return n/r}e.exports=evalrational},6170:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);function finiteGammaQ(e,t){var n;var o;var s;var i;s=r(-t);o=s;if(o!==0){n=o;for(i=1;i<e;++i){n/=i;n*=t;o+=n}}return o}e.exports=finiteGammaQ},93972:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(83672);var o=n(234);var s=n(77863);var i=n(71353);function finiteHalfGammaQ(e,t){var n;var a;var l;var c;var u;c=r(o(t));if(c!==0&&e>1){a=s(-t)/o(i*t);a*=t;n=.5;a/=n;l=a;for(u=2;u<e;++u){a/=u-n;a*=t;l+=a}c+=l}return c}e.exports=finiteHalfGammaQ},55392:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);var o=n(52042);var s=n(69978);var i=n(17717);var a=n(4187);function fullIGammaPrefix(e,t){var n;var l;l=e*s(t);if(t>=1){if(l<i&&-t>a){n=o(t,e)*r(-t)}else if(e>=1){n=o(t/r(t/e),e)}else{n=r(l-t)}}else{if(l>a){n=o(t,e)*r(-t)}else if(t/e<i){n=o(t/r(t/e),e)}else{n=r(l-t)}}return n}e.exports=fullIGammaPrefix},16100:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(13474);var o=n(24757);var s=n(40760);var i=n(52042);var a=n(69978);var l=n(95131);var c=n(94004);var u=n(17717);var f=n(24129);var d=n(6170);var h=n(93972);var p=n(55392);var m=n(25532);var v=n(4158);var g=n(15587);var w=n(34477);var b=n(51334);function igammaFinal(e,t,n,y){var $;var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;var T;O=0;M=y;S=t<30&&t<=e+1&&e<u;if(S){I=r(t);A=I===t;x=A?false:s(I-t)===.5}else{A=false;x=false}if(A&&e>.6){M=!M;k=0}else if(x&&e>.2){M=!M;k=1}else if(e<l&&t>1){k=6}else if(e>1e3&&(t<e||s(t-50)/e<1)){M=!M;k=7}else if(e<.5){if(-.4/a(e)<t){k=2}else{k=3}}else if(e<1.1){if(e*.75<t){k=2}else{k=3}}else{N=false;if(n&&t>20){C=s((e-t)/t);if(t>200){if(20/t>C*C){N=true}}else if(C<.4){N=true}}if(N){k=5}else if(e-1/(3*e)<t){k=2}else{k=4;M=!M}}switch(k){case 0:O=d(t,e);if(n===false){O*=o(t)}break;case 1:O=h(t,e);if(n===false){O*=o(t)}break;case 2:O=n?g(t,e):p(t,e);if(O!==0){_=0;$=false;if(M){_=n?1:o(t);if(n||O>=1||c*O>_){_/=O;if(n||t<1||c/t>_){_*=-t;$=true}else{_=0}}else{_=0}}O*=v(t,e,_)/t;if($){M=false;O=-O}}break;case 3:M=!M;R=w(t,e,M);O=R[0];T=R[1];M=false;if(n){O/=T}break;case 4:O=n?g(t,e):p(t,e);if(O!==0){O*=b(t,e)}break;case 5:O=m(t,e);if(e>=t){M=!M}break;case 6:O=n?i(e,t)/o(t+1):i(e,t)/t;O*=1-t*e/(t+1);break;case 7:O=n?g(t,e):p(t,e);O/=e;if(O!==0){O*=f(t,e)}break}if(n&&O>1){O=1}if(M){E=n?1:o(t);O=E-O}return O}e.exports=igammaFinal},25532:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var o=n(56218);var s=n(83672);var i=n(234);var a=n(77863);var l=n(38644);var c=n(9278);var u=n(93021);var f=n(64820);var d=n(29115);var h=n(1490);var p=n(92417);var m=n(73672);var v=n(8287);var g=n(24662);var w=[0,0,0,0,0,0,0,0,0,0];function igammaTemmeLarge(e,t){var n;var b;var y;var $;var k;b=(t-e)/e;y=-o(b);$=e*y;k=i(2*y);if(t<e){k=-k}w[0]=c(k);w[1]=u(k);w[2]=f(k);w[3]=d(k);w[4]=h(k);w[5]=p(k);w[6]=m(k);w[7]=v(k);w[8]=g(k);w[9]=-.0005967612901927463;n=r(w,1/e);n*=a(-$)/i(l*e);if(t<e){n=-n}n+=s(i($))/2;return n}e.exports=igammaTemmeLarge},31091:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55726);e.exports=r},4158:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(57279);var o=n(44479);function lowerGammaSeries(e,t,n){var s;var i;n=n||0;i=o(e,t);s=r(i,{initialValue:n});return s}e.exports=lowerGammaSeries},44479:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function lowerIncompleteGammaSeries(e,t){var n=1;var r=e;var o=t;return next;function next(){var e=n;r+=1;n*=o/r;return e}}e.exports=lowerIncompleteGammaSeries},55726:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(58811);var o=n(77863);var s=n(69978);var i=n(60909);var a=n(17717);var l=n(39017);var c=n(24077);var u=n(16100);var f=n(4158);var d=n(51334);function gammainc(e,t,n,h){var p;var m;var v;var g;if(e<0||t<=0){return NaN}p=n===void 0?true:n;v=h;if(t>=c&&!p){if(v&&t*4<e){g=t*s(e)-e;g+=s(d(t,e))}else if(!v&&t>4*e){g=t*s(e)-e;m=0;g+=s(f(t,e,m)/t)}else{g=u(e,t,true,v);if(g===0){if(v){g=1+1/(12*t)+1/(288*t*t);g=s(g)-t+(t-.5)*s(t);g+=s(i)}else{g=t*s(e)-e;m=0;g+=s(f(t,e,m)/t)}}else{g=s(g)+r(t)}}if(g>a){return l}return o(g)}return u(e,t,p,v)}e.exports=gammainc},9278:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3333333333333333}return-.3333333333333333+e*(.08333333333333333+e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8.296711340953087e-7+e*(-1.7665952736826078e-7+e*(6.707853543401498e-9+e*(1.0261809784240309e-8+e*(-4.382036018453353e-9+e*9.14769958223679e-10)))))))))))))}e.exports=evalpoly},93021:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.001851851851851852}return-.001851851851851852+e*(-.003472222222222222+e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4.018775720164609e-7+e*(-18098550334489977e-21+e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4.647127802807434e-9+e*(1.378633446915721e-7+e*(-5.752545603517705e-8+e*1.1951628599778148e-8)))))))))))}e.exports=evalpoly},64820:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.004133597883597883}return.004133597883597883+e*(-.0026813271604938273+e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+e*(3.423578734096138e-8+e*(13721957309062932e-22+e*(-6.298992138380055e-7+e*1.4280614206064242e-7)))))))))}e.exports=evalpoly},29115:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0006494341563786008}return.0006494341563786008+e*(.00022947209362139917+e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2.396505113867297e-7+e*(11082654115347302e-21+e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}e.exports=evalpoly},1490:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0008618882909167117}return-.0008618882909167117+e*(.0007840392217200666+e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}e.exports=evalpoly},92417:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.00033679855336635813}return-.00033679855336635813+e*(-6972813758365858e-20+e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1.419062920643967e-7+e*(-13594048189768693e-21+e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}e.exports=evalpoly},73672:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005313079364639922}return.0005313079364639922+e*(-.0005921664373536939+e*(.0002708782096718045+e*(7.902353232660328e-7+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}e.exports=evalpoly},8287:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.00034436760689237765}return.00034436760689237765+e*(5171790908260592e-20+e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}e.exports=evalpoly},24662:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0006526239185953094}return-.0006526239185953094+e*(.0008394987206720873+e*-.000438297098541721)}e.exports=evalpoly},15587:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var o=n(58811);var s=n(24757);var i=n(56218);var a=n(234);var l=n(40760);var c=n(77863);var u=n(52042);var f=n(27162);var d=n(88540);var h=n(69978);var p=n(94004);var m=n(17717);var v=n(4187);var g=n(14962);var w=n(32417);function regularisedGammaPrefix(e,t){var n;var b;var y;var $;var k;var x;var _;y=e+g-.5;_=(t-e-g+.5)/y;if(e<1){if(t<=v||e<1/p){return c(e*h(t)-t-o(e))}return u(t,e)*c(-t)/s(e)}if(l(_*_*e)<=100&&e>150){n=e*i(_)+t*(.5-g)/y;n=c(n)}else{$=e*h(t/y);k=e-t;if(d($,k)<=v||f($,k)>=m){b=k/e;if(d($,k)/2>v&&f($,k)/2<m){x=u(t/y,e/2)*c(k/2);n=x*x}else if(d($,k)/4>v&&f($,k)/4<m&&t>e){x=u(t/y,e/4)*c(k/4);n=x*x;n*=n}else if(b>v&&b<m){n=u(t*c(b)/y,e)}else{n=c($+k)}}else{n=u(t/y,e)*c(k)}}n*=a(y/w)/r(e);return n}e.exports=regularisedGammaPrefix},48976:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function smallGamma2Series(e,t){var n;var r;var o;var s;n=-t;t=-t;r=e+1;o=1;return next;function next(){s=n/r;n*=t;o+=1;n/=o;r+=1;return s}}e.exports=smallGamma2Series},24129:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(57279);var o=n(75269);function tgammaILargeX(e,t){var n;var s;s=o(e,t);n=r(s);return n}e.exports=tgammaILargeX},75269:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function tgammaILargeXSeries(e,t){var n=1;var r=e;var o=t;return next;function next(){var e=n;n*=r/o;r-=1;return e}}e.exports=tgammaILargeXSeries},34477:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(4208);var o=n(57279);var s=n(11030);var i=n(48976);function tgammaSmallUpperPart(e,t,n){var a;var l;var c;var u;var f;l=s(e);c=(l+1)/e;u=r(t,e);l-=u;l/=e;f=i(e,t);u+=1;a=n?c:0;l=-u*o(f,{initialValue:(a-l)/u});if(n){l=-l}return[l,c]}e.exports=tgammaSmallUpperPart},51334:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(1832);var o=n(10783);function upperGammaFraction(e,t){var n=o(e,t);return 1/(t-e+1+r(n))}e.exports=upperGammaFraction},10783:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function upperIncompleteGammaFract(e,t){var n=t-e+1;var r=e;var o=0;return next;function next(){o+=1;n+=2;return[o*(r-o),n]}}e.exports=upperIncompleteGammaFract},2406:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2.340875228178749e-7,7.2291210671127e-9,-3.280997607821e-10,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,3.32e-20,-58e-22];function chepolsum(e,n){var r;var o;var s;var i;var a;o=0;s=0;r=n+n;a=e;do{i=s;s=o;o=r*s-i+t[a];a-=1}while(a>=0);return(o-i)/2}e.exports=chepolsum},647:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88728);var o=n(24644);var s=n(58811);var i=n(59403);var a=n(24757);var l=n(234);var c=n(40760);var u=n(77863);var f=n(88540);var d=n(52042);var h=n(69978);var p=n(60909);var m=n(95379);var v=n(38644);var g=n(54309);var w=n(58439);var b=n(69389);var y=n(56801);var $=n(26664);var k=n(61279);var x=r("gammaincinv:compute");var _=.5;var N=.3333333333333333;var S=.25;var O=.2;var M=.16666666666666666;var A=.08333333333333333;var C=.041666666666666664;var R=[0,0,0,0,0];function compute(e,t,n){var r;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var W;var z;var H;var G;var K;var V;var J;var Q;var Y;var X;var Z;var ee;var te;var ne;var re;var oe;var se;var ie;var ae;var le;var ce;var ue;var fe;var de;var he;var pe;var me;var ve;var ge;var we;var be;var ye;if(t<_){T=true;F=t;we=-1}else{T=false;F=n;we=1}me=0;if(c(e-1)<1e-4){ve=0;if(T){if(t<.001){le=t*t;oe=le*t;ae=oe*t;Q=ae*t;J=Q*t;Y=t+le*_+oe*N+ae*S+Q*O+J*M}else{Y=-h(1-t)}}else{Y=-h(n)}if(e===1){me=2;ue=Y}else{I=s(e);me=1}}if(n<1e-30&&e<_){ve=0;Y=-h(n*a(e))+(e-1)*h(-h(n*a(e)));me=1;I=s(e)}if(e>1&&e<500&&t<1e-80){ve=0;j=1/e;r=1/(e+1);Y=(s(e+1)+h(t))*j;Y=u(Y);z=Y;for(pe=0;pe<10;pe++){Y=z*u(Y*j)*d(1-Y*r,j)}me=1;I=s(e)}P=1/e*(h(t)+s(e+1));if(P<h(O*(1+e))&&me===0){ge=u(P);ve=0;X=e*e;ce=X*e;se=ce*e;H=e+1;D=H*H;U=H*D;B=D*D;G=e+2;L=G*G;K=e+3;R[0]=1;R[1]=1/H;R[2]=_*(3*e+5)/(D*G);R[3]=N*(31+8*X+33*e)/(U*G*K);R[4]=C*(2888+1179*ce+125*se+3971*X+5661*e)/(B*L*K*(e+4));Y=ge*o(R,ge);I=s(e);me=1}if(e<10&&me===0){q=l(e)/(b(e)*p);W=f(.02,q);if(n<W){ve=0;de=1-e;ne=de*de;re=ne*de;V=l(-2/e*h(n/q));Y=e*w(V);he=h(Y);if(Y>5){Z=he*he;ee=Z*he;te=ee*he;ge=1/Y;R[0]=he-1;R[1]=(3*de-2*de*he+Z-2*he+2)*_;R[2]=(24*de*he-11*ne-24*de-6*Z+12*he-12-9*de*Z+6*ne*he+2*ee)*M;R[3]=(-12*re*he+8.04*de*Z-114*ne*he+(72+36*Z)+(3*te-72*he+162)*(de-168*de*he)-(12*ee+25*re)-(22*de*ee+36*ne*Z+120*ne))*A;R[4]=0;Y=Y-he+de*ge*o(R,ge)}else{ge=1/Y;Z=he*he;fe=he-1;be=he-de*ge*fe;if(be<Y){Y-=be}}I=s(e);me=1}}if(c(F-_)<1e-5&&me===0){ve=0;j=1/e;Y=e-N+(.019753086419753086+.007211444248481286*j)*j;I=s(e);me=1}if(e<1&&me===0){ve=0;if(T){Y=u(1/e*(h(F)+s(e+1)))}else{Y=u(1/e*(h(1-F)+s(e+1)))}I=s(e);me=1}if(me===0){ve=1;j=1/e;ge=i(2*F);V=we*ge/l(e*_);if(ge<m){V+=(y(V)+($(V)+k(V)*j)*j)*j;Y=e*w(V);ye=V;ie=-l(e/v)*u(-_*e*ye*ye)/b(e);E=1/ie}else{x("Warning: Overflow problems in one or more steps of the computation.");return NaN}}if(me<2){ue=g(Y,e,ve,t,n,I,E,T)}return ue}e.exports=compute},56801:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(69978);var s=n(58439);var i=n(48336);function eps1(e){var t;if(r(e)<1){return i(e)}t=s(e);return o(e/(t-1))/e}e.exports=eps1},26664:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69978);var o=n(8770);var s=n(70176);var i=n(38094);function eps2(e){var t;var n;if(e<-5){n=e*e;t=r(-e);return(12-n-6*(t*t))/(12*n*e)}if(e<-2){return o(e)}if(e<2){return s(e)}if(e<1e3){n=1/e;return i(e)/(-12*e)}return-1/(12*e)}e.exports=eps2},61279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69978);var o=n(83216);var s=n(24466);var i=n(41216);var a=n(14950);var l=n(30960);function eps3(e){var t;var n;if(e<-8){t=e*e;n=r(-e)/e;return(-30+e*n*(6*t*n*n-12+t))/(12*e*t*t)}if(e<-4){return o(e)/(e*e)}if(e<-2){return s(e)}if(e<2){return i(e)}if(e<10){t=1/e;return a(t)/(e*e)}if(e<100){t=1/e;return l(t)/(e*e)}return-r(e)/(12*e*e*e)}e.exports=eps3},69389:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77863);var o=n(24757);var s=n(69978);var i=n(95379);var a=n(60909);var l=n(2048);function gamstar(e){if(e>=3){return r(l(e))}if(e>0){return o(e)/(r(-e+(e-.5)*s(e))*a)}return i}e.exports=gamstar},54309:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88728);var o=n(31091);var s=n(40760);var i=n(77863);var a=n(69978);var l=n(95379);var c=r("gammaincinv:higher_newton");function higherNewton(e,t,n,r,u,f,d,h){var p;var m;var v;var g;var w;var b;var y;var $;var k;var x;var _;var N;var S;var O;O=e;_=1;N=1;b=t*t;m=e;do{O=e;y=O*O;if(n===0){p=(1-t)*a(O)+O+f;if(p>a(l)){c("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");return m}S=i(p)}else{S=-d*O}if(h){$=o(O,t,true,false);v=-S*($-r)}else{k=o(O,t,true,true);v=S*(k-u)}S=v;if(r>1e-120||N>1){g=.5*(O-t+1)/O;w=(2*y-4*O*t+4*O+2*b-3*t+1)/y;w/=6;e=O+S*(1+S*(g+S*w))}else{e=O+S}_=s(O/e-1);N+=1;O=e;if(O<0){O=m;N=100}}while(_>2e-14&&N<35);if(_>2e-14||N>99){c("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.")}x=O||0;return x}e.exports=higherNewton},51030:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(85449);e.exports=r},58439:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(77863);var s=n(69978);var i=n(24644);var a=n(41831);var l=n(38106);var c=1e-8;var u=.08333333333333333;var f=.008333333333333333;var d=[1,0,0,0,0,0];function lambdaeta(e){var t;var n;var h;var p;var m;var v;var g;var w;var b;b=e*e*.5;if(e===0){m=0}else if(e<-1){w=o(-1-b);m=a(w)}else if(e<1){w=e;m=l(w)}else{w=11+b;v=s(w);m=w+v;w=1/w;t=v*v;n=t*v;h=n*v;p=h*v;d[1]=(2-v)*.5;d[2]=(-9*v+6+2*t)/6;d[3]=-(3*n+36*v-22*t-12)*u;d[4]=(60+350*t-300*v-125*n+12*h)/60;d[5]=-(-120-274*h+900*v-1700*t+1125*n+20*p)*f;m+=v*w*i(d,w)}w=1;if(e>-3.5&&e<-.03||e>.03&&e<40){w=1;g=m;do{m=g*(b+s(g))/(g-1);w=r(g/m-1);g=m}while(w>c)}return m}e.exports=lambdaeta},85449:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(71798);var s=n(39017);var i=n(647);function gammaincinv(e,t,n){if(r(e)||r(t)){return NaN}if(t<o){return NaN}if(e>1||e<0){return NaN}if(n===true){if(e===0){return s}if(e===1){return 0}return i(t,1-e,e)}if(e===0){return 0}if(e===1){return s}return i(t,e,1-e)}e.exports=gammaincinv},41831:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 0}return 0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+e*10.8)))))}e.exports=evalpoly},38106:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+e*(.0002314814814814815+e*5878894767783657e-20)))))}e.exports=evalpoly},92297:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.025721014990011306}return.025721014990011306+e*(.08247596616699963+e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}e.exports=evalpoly},17660:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333333}return.08333333333333333+e*(-.002777777777777778+e*(.0007936507936507937+e*-.0005952380952380953))}e.exports=evalpoly},48336:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.3333333333438}if(e<0){t=-e}else{t=e}if(t<=1){n=-.3333333333438+e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17)));r=1+e*(.7045554412463+e*(.2118190062224+e*(.03048648397436+e*.001605037988091)))}else{e=1/e;n=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+e*-.3333333333438)));r=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))}return n/r}e.exports=evalrational},8770:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172847633523}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172847633523+e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17)));r=1+e*(.764050615669+e*(.297143406325+e*(.0579490176079+e*.00574558524851)))}else{e=1/e;n=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+e*-.0172847633523)));r=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))}return n/r}e.exports=evalrational},70176:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172839517431}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172839517431+e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17)));r=1+e*(.690560400696+e*(.249962384741+e*(.0443843438769+e*.00424073217211)))}else{e=1/e;n=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+e*-.0172839517431)));r=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))}return n/r}e.exports=evalrational},38094:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.99994466948}if(e<0){t=-e}else{t=e}if(t<=1){n=.99994466948+e*(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671)));r=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+e*3970.03311219)))}else{e=1/e;n=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948)));r=3970.03311219+e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))}return n/r}e.exports=evalrational},83216:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.0495346498136}if(e<0){t=-e}else{t=e}if(t<=1){n=.0495346498136+e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16)));r=1+e*(.759803615283+e*(.261547111595+e*(.0464854522477+e*.00403751193496)))}else{e=1/e;n=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+e*.0495346498136)));r=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))}return n/r}e.exports=evalrational},24466:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00452313583942}if(e<0){t=-e}else{t=e}if(t<=1){n=.00452313583942+e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17)));r=1+e*(.912203410349+e*(.405368773071+e*(.0901638932349+e*.00948935714996)))}else{e=1/e;n=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+e*.00452313583942)));r=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))}return n/r}e.exports=evalrational},41216:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00439937562904}if(e<0){t=-e}else{t=e}if(t<=1){n=.00439937562904+e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*1.5716677175e-7)));r=1+e*(.794435257415+e*(.333094721709+e*(.0703527806143+e*.00806110846078)))}else{e=1/e;n=1.5716677175e-7+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+e*.00439937562904)));r=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))}return n/r}e.exports=evalrational},14950:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0011481191232}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0011481191232+e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555)));r=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+e*277.067027185)))}else{e=1/e;n=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232)));r=277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))}return n/r}e.exports=evalrational},30960:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.000145727889667}if(e<0){t=-e}else{t=e}if(t<=1){n=-.000145727889667+e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756)));r=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+e*45574.6081453)))}else{e=1/e;n=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667)));r=45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))}return n/r}e.exports=evalrational},2048:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(58811);var o=n(69978);var s=n(43182);var i=n(71798);var a=n(95379);var l=n(2406);var c=n(92297);var u=n(17660);var f=.30865217988013566;function stirling(e){var t;if(e<i){return a}if(e<1){return r(e+1)-(e+.5)*o(e)+e-s}if(e<2){return r(e)-(e-.5)*o(e)+e-s}if(e<3){return r(e-1)-(e-.5)*o(e)+e-s+o(e-1)}if(e<12){t=18/(e*e)-1;return l(17,t)/(12*e)}t=1/(e*e);if(e<1e3){return c(t)/(f+t)/e}return u(t)/e}e.exports=stirling},63284:(e,t,n)=>{t=e.exports=n(64135);t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.storage="undefined"!=typeof chrome&&"undefined"!=typeof chrome.storage?chrome.storage.local:localstorage();t.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function useColors(){if(typeof window!=="undefined"&&window.process&&window.process.type==="renderer"){return true}return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}t.formatters.j=function(e){try{return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function formatArgs(e){var n=this.useColors;e[0]=(n?"%c":"")+this.namespace+(n?" %c":" ")+e[0]+(n?"%c ":" ")+"+"+t.humanize(this.diff);if(!n)return;var r="color: "+this.color;e.splice(1,0,r,"color: inherit");var o=0;var s=0;e[0].replace(/%[a-zA-Z%]/g,function(e){if("%%"===e)return;o++;if("%c"===e){s=o}});e.splice(s,0,r)}function log(){return"object"===typeof console&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function save(e){try{if(null==e){t.storage.removeItem("debug")}else{t.storage.debug=e}}catch(e){}}function load(){var e;try{e=t.storage.debug}catch(e){}if(!e&&typeof process!=="undefined"&&"env"in process){e=process.env.DEBUG}return e}t.enable(load());function localstorage(){try{return window.localStorage}catch(e){}}},64135:(e,t,n)=>{t=e.exports=createDebug.debug=createDebug["default"]=createDebug;t.coerce=coerce;t.disable=disable;t.enable=enable;t.enabled=enabled;t.humanize=n(94554);t.names=[];t.skips=[];t.formatters={};var r;function selectColor(e){var n=0,r;for(r in e){n=(n<<5)-n+e.charCodeAt(r);n|=0}return t.colors[Math.abs(n)%t.colors.length]}function createDebug(e){function debug(){if(!debug.enabled)return;var e=debug;var n=+new Date;var o=n-(r||n);e.diff=o;e.prev=r;e.curr=n;r=n;var s=new Array(arguments.length);for(var i=0;i<s.length;i++){s[i]=arguments[i]}s[0]=t.coerce(s[0]);if("string"!==typeof s[0]){s.unshift("%O")}var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(n,r){if(n==="%%")return n;a++;var o=t.formatters[r];if("function"===typeof o){var i=s[a];n=o.call(e,i);s.splice(a,1);a--}return n});t.formatArgs.call(e,s);var l=debug.log||t.log||console.log.bind(console);l.apply(e,s)}debug.namespace=e;debug.enabled=t.enabled(e);debug.useColors=t.useColors();debug.color=selectColor(e);if("function"===typeof t.init){t.init(debug)}return debug}function enable(e){t.save(e);t.names=[];t.skips=[];var n=(typeof e==="string"?e:"").split(/[\s,]+/);var r=n.length;for(var o=0;o<r;o++){if(!n[o])continue;e=n[o].replace(/\*/g,".*?");if(e[0]==="-"){t.skips.push(new RegExp("^"+e.substr(1)+"$"))}else{t.names.push(new RegExp("^"+e+"$"))}}}function disable(){t.enable("")}function enabled(e){var n,r;for(n=0,r=t.skips.length;n<r;n++){if(t.skips[n].test(e)){return false}}for(n=0,r=t.names.length;n<r;n++){if(t.names[n].test(e)){return true}}return false}function coerce(e){if(e instanceof Error)return e.stack||e.message;return e}},88728:(e,t,n)=>{if(typeof process!=="undefined"&&process.type==="renderer"){e.exports=n(63284)}else{e.exports=n(79174)}},79174:(e,t,n)=>{var r=n(52018);var o=n(39023);t=e.exports=n(64135);t.init=init;t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.colors=[6,2,3,4,5,1];t.inspectOpts=Object.keys(process.env).filter(function(e){return/^debug_/i.test(e)}).reduce(function(e,t){var n=t.substring(6).toLowerCase().replace(/_([a-z])/g,function(e,t){return t.toUpperCase()});var r=process.env[t];if(/^(yes|on|true|enabled)$/i.test(r))r=true;else if(/^(no|off|false|disabled)$/i.test(r))r=false;else if(r==="null")r=null;else r=Number(r);e[n]=r;return e},{});var s=parseInt(process.env.DEBUG_FD,10)||2;if(1!==s&&2!==s){o.deprecate(function(){},"except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")()}var i=1===s?process.stdout:2===s?process.stderr:createWritableStdioStream(s);function useColors(){return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):r.isatty(s)}t.formatters.o=function(e){this.inspectOpts.colors=this.useColors;return o.inspect(e,this.inspectOpts).split("\n").map(function(e){return e.trim()}).join(" ")};t.formatters.O=function(e){this.inspectOpts.colors=this.useColors;return o.inspect(e,this.inspectOpts)};function formatArgs(e){var n=this.namespace;var r=this.useColors;if(r){var o=this.color;var s="  [3"+o+";1m"+n+" "+"[0m";e[0]=s+e[0].split("\n").join("\n"+s);e.push("[3"+o+"m+"+t.humanize(this.diff)+"[0m")}else{e[0]=(new Date).toUTCString()+" "+n+" "+e[0]}}function log(){return i.write(o.format.apply(o,arguments)+"\n")}function save(e){if(null==e){delete process.env.DEBUG}else{process.env.DEBUG=e}}function load(){return process.env.DEBUG}function createWritableStdioStream(e){var t;var o=process.binding("tty_wrap");switch(o.guessHandleType(e)){case"TTY":t=new r.WriteStream(e);t._type="tty";if(t._handle&&t._handle.unref){t._handle.unref()}break;case"FILE":var s=n(79896);t=new s.SyncWriteStream(e,{autoClose:false});t._type="fs";break;case"PIPE":case"TCP":var i=n(69278);t=new i.Socket({fd:e,readable:false,writable:true});t.readable=false;t.read=null;t._type="pipe";if(t._handle&&t._handle.unref){t._handle.unref()}break;default:throw new Error("Implement me. Unknown stream file type!")}t.fd=e;t._isStdio=true;return t}function init(e){e.inspectOpts={};var n=Object.keys(t.inspectOpts);for(var r=0;r<n.length;r++){e.inspectOpts[n[r]]=t.inspectOpts[n[r]]}}t.enable(load())},94554:e=>{var t=1e3;var n=t*60;var r=n*60;var o=r*24;var s=o*365.25;e.exports=function(e,t){t=t||{};var n=typeof e;if(n==="string"&&e.length>0){return parse(e)}else if(n==="number"&&isNaN(e)===false){return t.long?fmtLong(e):fmtShort(e)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function parse(e){e=String(e);if(e.length>100){return}var i=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(e);if(!i){return}var a=parseFloat(i[1]);var l=(i[2]||"ms").toLowerCase();switch(l){case"years":case"year":case"yrs":case"yr":case"y":return a*s;case"days":case"day":case"d":return a*o;case"hours":case"hour":case"hrs":case"hr":case"h":return a*r;case"minutes":case"minute":case"mins":case"min":case"m":return a*n;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return a;default:return undefined}}function fmtShort(e){if(e>=o){return Math.round(e/o)+"d"}if(e>=r){return Math.round(e/r)+"h"}if(e>=n){return Math.round(e/n)+"m"}if(e>=t){return Math.round(e/t)+"s"}return e+"ms"}function fmtLong(e){return plural(e,o,"day")||plural(e,r,"hour")||plural(e,n,"minute")||plural(e,t,"second")||e+" ms"}function plural(e,t,n){if(e<t){return}if(e<t*1.5){return Math.floor(e/t)+" "+n}return Math.ceil(e/t)+" "+n+"s"}},58811:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17350);e.exports=r},17350:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(926);var s=n(40760);var i=n(69978);var a=n(80586);var l=n(24225);var c=n(71353);var u=n(39017);var f=n(52779);var d=n(51566);var h=n(26355);var p=n(18252);var m=n(78022);var v=n(55139);var g=n(16028);var w=n(22666);var b=n(23223);var y=n(24448);var $=.07721566490153287;var k=.3224670334241136;var x=1;var _=-.07721566490153287;var N=.48383612272381005;var S=-.1475877229945939;var O=.06462494023913339;var M=-.07721566490153287;var A=1;var C=.4189385332046727;var R=1.4616321449683622;var E=4503599627370496;var I=72057594037927940;var T=13877787807814457e-33;var F=1.4616321449683622;var j=-.12148629053584961;var P=-3638676997039505e-33;function gammaln(e){var t;var n;var L;var B;var U;var D;var q;var W;var z;var H;var G;var K;var V;if(r(e)||o(e)){return e}if(e===0){return u}if(e<0){t=true;e=-e}else{t=false}if(e<T){return-i(e)}if(t){if(e>=E){return u}z=l(e);if(z===0){return u}n=i(c/s(z*e))}if(e===1||e===2){return 0}if(e<2){if(e<=.9){V=-i(e);if(e>=R-1+.27){G=1-e;L=0}else if(e>=R-1-.27){G=e-(F-1);L=1}else{G=e;L=2}}else{V=0;if(e>=R+.27){G=2-e;L=0}else if(e>=R-.27){G=e-F;L=1}else{G=e-1;L=2}}switch(L){case 0:K=G*G;D=$+K*f(K);U=K*(k+K*d(K));q=G*D+U;V+=q-.5*G;break;case 1:K=G*G;H=K*G;D=N+H*m(H);U=S+H*v(H);B=O+H*g(H);q=K*D-(P-H*(U+G*B));V+=j+q;break;case 2:D=G*(M+G*w(G));U=A+G*b(G);V+=-.5*G+D/U;break}}else if(e<8){L=a(e);G=e-L;q=G*(_+G*p(G));W=x+G*h(G);V=.5*G+q/W;K=1;switch(L){case 7:K*=G+6;case 6:K*=G+5;case 5:K*=G+4;case 4:K*=G+3;case 3:K*=G+2;V+=i(K)}}else if(e<I){z=i(e);K=1/e;G=K*K;H=C+K*y(G);V=(e-.5)*(z-1)+H}else{V=e*(i(e)-1)}if(t){V=n-V}return V}e.exports=gammaln},52779:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.06735230105312927}return.06735230105312927+e*(.007385550860814029+e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}e.exports=evalpoly},51566:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.020580808432516733}return.020580808432516733+e*(.0028905138367341563+e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}e.exports=evalpoly},26355:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1.3920053346762105}return 1.3920053346762105+e*(.7219355475671381+e*(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}e.exports=evalpoly},18252:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.21498241596060885}return.21498241596060885+e*(.325778796408931+e*(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}e.exports=evalpoly},78022:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.032788541075985965}return-.032788541075985965+e*(.006100538702462913+e*(-.0014034646998923284+e*.00031563207090362595))}e.exports=evalpoly},55139:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.01797067508118204}return.01797067508118204+e*(-.0036845201678113826+e*(.000881081882437654+e*-.00031275416837512086))}e.exports=evalpoly},16028:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.010314224129834144}return-.010314224129834144+e*(.0022596478090061247+e*(-.0005385953053567405+e*.0003355291926355191))}e.exports=evalpoly},22666:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6328270640250934}return.6328270640250934+e*(1.4549225013723477+e*(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}e.exports=evalpoly},23223:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 2.4559779371304113}return 2.4559779371304113+e*(2.128489763798934+e*(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}e.exports=evalpoly},24448:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333297}return.08333333333333297+e*(-.0027777777772877554+e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}e.exports=evalpoly},28964:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=1;var r;if(e===0){return t}if(t===0){return e}while(e%2===0&&t%2===0){e/=2;t/=2;n*=2}while(e%2===0){e/=2}while(t){while(t%2===0){t/=2}if(e>t){r=t;t=e;e=r}t-=e}return n*e}e.exports=gcd},65460:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=0;var r;if(e===0){return t}if(t===0){return e}while((e&1)===0&&(t&1)===0){e>>>=1;t>>>=1;n+=1}while((e&1)===0){e>>>=1}while(t){while((t&1)===0){t>>>=1}if(e>t){r=t;t=e;e=r}t-=e}return e<<n}e.exports=gcd},48086:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(61417);e.exports=r},61417:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(24408);var s=n(39017);var i=n(68399);var a=n(6828);var l=n(65460);var c=n(28964);function gcd(e,t){if(r(e)||r(t)){return NaN}if(e===s||t===s||e===i||t===i){return NaN}if(!(o(e)&&o(t))){return NaN}if(e<0){e=-e}if(t<0){t=-t}if(e<=a&&t<=a){return l(e,t)}return c(e,t)}e.exports=gcd},39505:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var o=n(481);var s=n(13474);var i=n(74075);var a=n(55223);var l=n(75366);var c=n(234);var u=n(77863);var f=n(52042);var d=n(27162);var h=n(88540);var p=n(94004);var m=n(32005);var v=n(6828);var g=n(41653);var w=n(71353);var b=n(44587);var y=n(61862);var $=n(11433);var k=n(79488);var x=n(40516);var _=n(28784);var N=n(96543);var S=1/w;function ibetaImp(e,t,n,O,M,A,C,R){var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var W;W=1-e;L=R;B=R+C;A[B]=-1;if(r(e)||e<0||e>1){A[L]=NaN;A[B]=NaN;return A}if(O){if(t<0||n<0){A[L]=NaN;A[B]=NaN;return A}if(t===0){if(n===0){A[L]=NaN;A[B]=NaN;return A}if(n>0){A[L]=M?0:1;return A}}else if(n===0){if(t>0){A[L]=M?1:0;return A}}}else if(t<=0||n<=0){A[L]=NaN;A[B]=NaN;return A}if(e===0){if(t===1){A[B]=1}else{A[B]=t<1?p/2:m*2}if(M){A[L]=O?1:l(t,n);return A}A[L]=0;return A}if(e===1){if(n===1){A[B]=1}else{A[B]=n<1?p/2:m*2}if(M){A[L]=0}else{A[L]=O?1:l(t,n)}return A}if(t===.5&&n===.5){A[B]=S*c(W*e);q=M?a(c(W)):a(c(e));q/=g;if(!O){q*=w}A[L]=q;return A}if(t===1){P=n;n=t;t=P;P=W;W=e;e=P;M=!M}if(n===1){if(t===1){A[L]=M?W:e;A[B]=1;return A}A[B]=t*f(e,t-1);if(W<.5){q=M?-o(t*i(-W)):u(t*i(-W))}else{q=M?-(f(e,t)-1):f(e,t)}if(!O){q/=t}A[L]=q;return A}if(h(t,n)<=1){if(e>.5){P=n;n=t;t=P;P=W;W=e;e=P;M=!M}if(d(t,n)<=1){if(t>=h(.2,n)||f(e,t)<=.9){if(M){T=-(O?1:l(t,n));M=false;T=-N(t,n,e,T,O,A,W)}else{T=N(t,n,e,0,O,A,W)}}else{P=n;n=t;t=P;P=W;W=e;e=P;M=!M;if(W>=.3){if(M){T=-(O?1:l(t,n));M=false;T=-N(t,n,e,T,O,A,W)}else{T=N(t,n,e,0,O,A,W)}}else{if(O){I=1}else{I=y(t+n,t,20)}T=_(t,n,e,W,20,O,A);if(M){T-=O?1:l(t,n);M=false;T=-b(t+20,n,e,W,T,I,O)}else{T=b(t+20,n,e,W,T,I,O)}}}}else if(n<=1||e<.1&&f(n*e,t)<=.7){if(M){T=-(O?1:l(t,n));M=false;T=-N(t,n,e,T,O,A,W)}else{T=N(t,n,e,0,O,A,W)}}else{P=n;n=t;t=P;P=W;W=e;e=P;M=!M;if(W>=.3){if(M){T=-(O?1:l(t,n));M=false;T=-N(t,n,e,T,O,A,W)}else{T=N(t,n,e,0,O,A,W)}}else if(t>=15){if(M){T=-(O?1:l(t,n));M=false;T=-b(t,n,e,W,T,1,O)}else{T=b(t,n,e,W,0,1,O)}}else{if(O){I=1}else{I=y(t+n,t,20)}T=_(t,n,e,W,20,O,A);if(M){T-=O?1:l(t,n);M=false;T=-b(t+20,n,e,W,T,I,O)}else{T=b(t+20,n,e,W,T,I,O)}}}}else{if(t<n){E=t-(t+n)*e}else{E=(t+n)*W-n}if(E<0){P=n;n=t;t=P;P=W;W=e;e=P;M=!M}if(n<40){if(s(t)===t&&s(n)===n&&t<v-100){U=t-1;D=n+U;T=x(D,U,e,W);if(!O){T*=l(t,n)}}else if(n*e<=.7){if(M){T=-(O?1:l(t,n));M=false;T=-N(t,n,e,T,O,A,W)}else{T=N(t,n,e,0,O,A,W)}}else if(t>15){D=s(n);if(D===n){D-=1}F=n-D;if(O){I=1}else{I=y(t+F,F,D)}T=_(F,t,W,e,D,O);T=b(t,F,e,W,T,1,O);T/=I}else if(O){D=s(n);F=n-D;if(F<=0){D-=1;F+=1}T=_(F,t,W,e,D,O);T+=_(t,F,e,W,20,O);if(M){T-=1}T=b(t+20,F,e,W,T,1,O);if(M){T=-T;M=false}}else{T=k(t,n,e,W,O,A)}}else{T=k(t,n,e,W,O,A)}}if(A[B]<0){A[B]=$(t,n,e,W,true)}j=W*e;if(A[B]!==0){if(p*j<A[B]){A[B]=p/2}else{A[B]/=j}}A[L]=M?(O?1:l(t,n))-T:T;return A}e.exports=ibetaImp},44587:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var o=n(5715);var s=n(31091);var i=n(74075);var a=n(40760);var l=n(52042);var c=n(69978);var u=n(32005);var f=n(58148);var d=n(58591);var h=n(92737);var p=new Array(30);function betaSmallBLargeASeries(e,t,n,m,v,g,w){var b;var y;var $;var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;var T;var F;var j;_=t-1;F=e+_/2;if(m<.35){M=i(-m)}else{M=c(n)}j=-F*M;C=h(t,j);if(C<=u){return v}if(w){b=C/r(e,t);b/=l(F,t)}else{b=d(t,j)/l(F,t)}b*=g;p[0]=1;R=s(j,t,true,true);R/=C;k=v+b*R;$=1;N=M/2;N*=N;S=1;A=4*F*F;x=t;for(I=1;I<p.length;++I){$+=2;p[I]=0;O=t-I;y=3;for(E=1;E<I;++E){O=E*t-I;p[I]+=O*p[I-E]/o(y);y+=2}p[I]/=I;p[I]+=_/o($);R=(x*(x+1)*R+(j+x+1)*S)/A;S*=N;x+=2;T=b*p[I]*R;k+=T;if(T>1){if(a(T)<a(f*k)){break}}else if(a(T/f)<a(k)){break}}return k}e.exports=betaSmallBLargeASeries},40516:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(12288);var o=n(13474);var s=n(52042);var i=n(32005);function binomialCCDF(e,t,n,a){var l;var c;var u;var f;var d;c=s(n,e);if(c>i){f=c;for(d=o(e-1);d>t;d--){f*=(d+1)*a/((e-d)*n);c+=f}}else{u=o(e*n);if(u<=t+1){u=o(t+2)}c=s(n,u)*s(a,e-u);c*=r(o(e),o(u));if(c===0){for(d=u-1;d>t;d--){c+=s(n,d)*s(a,e-d);c*=r(o(e),o(d))}}else{f=c;l=c;for(d=u-1;d>t;d--){f*=(d+1)*a/((e-d)*n);c+=f}f=l;for(d=u+1;d<=e;d++){f*=(e-d+1)*n/(d*a);c+=f}}}return c}e.exports=binomialCCDF},58591:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);var o=n(52042);var s=n(69978);var i=n(17717);var a=n(4187);function fullIGammaPrefix(e,t){var n;var l;l=e*s(t);if(t>=1){if(l<i&&-t>a){n=o(t,e)*r(-t)}else if(e>=1){n=o(t/r(t/e),e)}else{n=r(l-t)}}else if(l>a){n=o(t,e)*r(-t)}else if(t/e<i){n=o(t/r(t/e),e)}else{n=r(l-t)}return n}e.exports=fullIGammaPrefix},28784:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(11433);function ibetaAStep(e,t,n,o,s,i,a){var l;var c;var u;var f;l=r(e,t,n,o,i);if(a){a[1]=l}l/=e;if(l===0){return l}u=1;c=1;for(f=0;f<s-1;++f){c*=(e+t+f)*n/(e+f+1);u+=c}l*=u;return l}e.exports=ibetaAStep},79488:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(1832);var o=n(11433);var s={keep:true,maxIter:1e3};function ibetaFraction2t(e,t,n,r){var o=0;return next;function next(){var s;var i;var a;i=(e+o-1)*(e+t+o-1)*o*(t-o)*n*n;s=e+2*o-1;i/=s*s;a=o;a+=o*(t-o)*n/(e+2*o-1);a+=(e+o)*(e*r-t*n+1+o*(2-n))/(e+2*o+1);o+=1;return[i,a]}}function ibetaFraction2(e,t,n,i,a,l){var c;var u;var f;c=o(e,t,n,i,a);if(l){l[1]=c}if(c===0){return c}f=ibetaFraction2t(e,t,n,i);u=r(f,s);return c/u}e.exports=ibetaFraction2},11433:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var o=n(79278);var s=n(83876);var i=n(481);var a=n(74075);var l=n(234);var c=n(40760);var u=n(77863);var f=n(52042);var d=n(88540);var h=n(69978);var p=n(17717);var m=n(4187);var v=n(14962);var g=n(32417);function ibetaPowerTerms(e,t,n,w,b){var y;var $;var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;if(!b){return f(n,e)*f(w,t)}E=e+t;x=e+v-.5;_=t+v-.5;N=E+v-.5;y=r(E);y/=r(e)*r(t);y*=l(_/g);y*=l(x/N);S=(n*t-w*x)/x;O=(w*e-n*_)/_;if(s(S,O)<.2){if(S*O>0||d(e,t)<1){if(c(S)<.1){y*=u(e*a(S))}else{y*=f(n*N/x,e)}if(c(O)<.1){y*=u(t*a(O))}else{y*=f(w*N/_,t)}}else if(o(S,O)<.5){$=e<t;k=t/e;if($&&k*O<.1||!$&&S/k>.1){M=i(k*a(O));M=S+M+M*S;M=e*a(M);y*=u(M)}else{M=i(a(S)/k);M=O+M+M*O;M=t*a(M);y*=u(M)}}else if(c(S)<c(O)){I=e*a(S)+t*h(w*N/_);if(I<=m||I>=p){I+=h(y);if(I>=p){return NaN}y=u(I)}else{y*=u(I)}}else{I=t*a(O)+e*h(n*N/x);if(I<=m||I>=p){I+=h(y);if(I>=p){return NaN}y=u(I)}else{y*=u(I)}}}else{C=n*N/x;R=w*N/_;S=e*h(C);O=t*h(R);if(S>=p||S<=m||O>=p||O<=m){if(e<t){A=f(R,t/e);M=e*(h(C)+h(A));if(M<p&&M>m){y*=f(A*C,e)}else{O+=S+h(y);if(O>=p){return NaN}y=u(O)}}else{A=f(C,e/t);M=(h(A)+h(R))*t;if(M<p&&M>m){y*=f(A*R,t)}else{O+=S+h(y);if(O>=p){return NaN}y=u(O)}}}else{y*=f(C,e)*f(R,t)}}return y}e.exports=ibetaPowerTerms},96543:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var o=n(57279);var s=n(74075);var i=n(234);var a=n(77863);var l=n(52042);var c=n(69978);var u=n(32005);var f=n(17717);var d=n(4187);var h=n(14962);var p=n(32417);var m={maxTerms:100};function ibetaSeriesT(e,t,n,r){var o=1-t;var s=1;return next;function next(){var t=r/e;e+=1;r*=o*n/s;s+=1;o+=1;return t}}function ibetaSeries(e,t,n,v,g,w,b){var y;var $;var k;var x;var _;var N;var S;var O;if(g){S=e+t;$=e+h-.5;k=t+h-.5;x=S+h-.5;y=r(S)/(r(e)*r(t));_=c(x/k)*(t-.5);N=c(n*x/$)*e;if(_>d&&_<f&&N>d&&N<f){if(e*t<k*10){y*=a((t-.5)*s(e/k))}else{y*=l(x/k,t-.5)}y*=l(n*x/$,e);y*=i($/p);if(w){w[1]=y*l(b,t)}}else{y=c(y)+_+N+(c($)-1)/2;if(w){w[1]=a(y+t*c(b))}y=a(y)}}else{y=l(n,e)}if(y<u){return v}O=ibetaSeriesT(e,t,n,y);m.initialValue=v;return o(O,m)}e.exports=ibetaSeries},64918:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(91273);var s=n(39505);r(o,"assign",s);e.exports=o},91273:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39505);function kernelBetainc(e,t,n,o,s){return r(e,t,n,o,s,[0,0],1,0)}e.exports=kernelBetainc},92737:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var o=n(58811);var s=n(24757);var i=n(74075);var a=n(234);var l=n(40760);var c=n(77863);var u=n(52042);var f=n(27162);var d=n(88540);var h=n(69978);var p=n(17717);var m=n(4187);var v=n(14962);var g=n(32417);function regularizedGammaPrefix(e,t){var n;var w;var b;var y;var $;var k;var x;b=e+v-.5;x=(t-e-v+.5)/b;if(e<1){if(t<=m){return c(e*h(t)-t-o(e))}return u(t,e)*c(-t)/s(e)}if(l(x*x*e)<=100&&e>150){n=e*(i(x)-x)+t*(.5-v)/b;n=c(n)}else{y=e*h(t/b);$=e-t;if(d(y,$)<=m||f(y,$)>=p){w=$/e;if(d(y,$)/2>m&&f(y,$)/2<p){k=u(t/b,e/2)*c($/2);n=k*k}else if(d(y,$)/4>m&&f(y,$)/4<p&&t>e){k=u(t/b,e/4)*c($/4);n=k*k;n*=n}else if(w>m&&w<p){n=u(t*c(w)/b,e)}else{n=c(y+$)}}else{n=u(t/b,e)*c($)}}n*=a(b/g)/r(e);return n}e.exports=regularizedGammaPrefix},61862:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function risingFactorialRatio(e,t,n){var r;var o;if(n===0){return 1}r=1;for(o=0;o<n;o++){r*=(e+o)/(t+o)}return r}e.exports=risingFactorialRatio},32507:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(80135);function findIBetaInvFromTDist(e,t,n){var o;var s;var i;var a;s=t/2;i=1-s;o=e*2;a=r(o,s,i);if(n){n.value=a*a/(o+a*a)}return o/(o+a*a)}e.exports=findIBetaInvFromTDist},81333:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var o=n(36503);var s=n(27907);var i=n(27162);var a=n(94004);function halleyIterate(e,t,n,l,c,u){var f;var d;var h;var p;var m;var v;var g;var w;var b;var y;var $;var k;var x;var _;var N;var S;_=0;d=false;v=t;m=o(1,1-c);b=i(1e7*t,1e7);g=0;h=b;p=b;w=u;do{g=_;p=h;h=b;x=e(v);_=x[0];N=x[1];S=x[2];w-=1;if(_===0){break}if(N===0){if(g===0){if(v===n){t=l}else{t=n}g=e(t);b=t-v}if(s(g)*s(_)<0){if(b<0){b=(v-n)/2}else{b=(v-l)/2}}else if(b<0){b=(v-l)/2}else{b=(v-n)/2}}else if(S===0){b=_/N}else{y=2*_;k=2*N-_*(S/N);if(r(k)<1&&r(y)>=r(k)*a){b=_/N}else{b=y/k}if(b*N/_<0){b=_/N;if(r(b)>2*r(t)){b=(b<0?-1:1)*2*r(t)}}}f=r(b/p);if(f>.8&&f<2){b=b>0?(v-n)/2:(v-l)/2;if(r(b)>v){b=s(b)*v}p=b*3}t=v;v-=b;if(v<n){if(r(n)<1&&r(v)>1&&a/r(v)<r(n)){$=1e3}else{$=v/n}if(r($)<1){$=1/$}if(!d&&$>0&&$<3){b=.99*(t-n);v=t-b;d=true}else{b=(t-n)/2;v=t-b;if(v===n||v===l){break}}}else if(v>l){if(r(l)<1&&r(v)>1&&a/r(v)<r(l)){$=1e3}else{$=v/l}if(r($)<1){$=1/$}if(!d&&$>0&&$<3){b=.99*(t-l);v=t-b;d=true}else{b=(t-l)/2;v=t-b;if(v===n||v===l){break}}}if(b>0){l=t}else{n=t}}while(w&&r(v*m)<r(b));return v}e.exports=halleyIterate},58346:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(64918).assign;var o=n(40760);var s=n(94004);var i=n(32005);function ibetaRoots(e,t,n,a){return roots;function roots(l){var c;var u;var f;var d;var h;h=1-l;c=[0,0];r(l,e,t,true,a,c,1,0);d=c[0]-n;u=c[1];if(a){u=-u}if(h===0){h=i*64}if(l===0){l=i*64}f=u*(-(h*e)+(t-2)*l+1);if(o(f)<h*l*s){f/=h*l}if(a){f=-f}if(u===0){u=(a?-1:1)*i*64}return[d,u,f]}}e.exports=ibetaRoots},9221:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53364);e.exports=r},80135:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(59403);var o=n(13474);var s=n(36503);var i=n(19056);var a=n(22366);var l=n(234);var c=n(40760);var u=n(21731);var f=n(52042);var d=n(10830);var h=n(4799);var p=n(71353);var m=n(55908);var v=n(76490);var g=n(91133);var w=268435456;var b=1/3;var y=2*53/3;var $=.8549879733383485;function inverseStudentsT(e,t,n){var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;var T;var F;var j;var P;S=0;if(t>n){M=n;n=t;t=M;N=true}else{N=false}if(o(e)===e&&e<20){x=s(1,y);switch(o(e)){case 1:if(t===.5){S=0}else{S=-u(p*t)/d(p*t)}break;case 2:S=(2*t-1)/l(2*t*n);break;case 4:O=4*t*n;_=l(O);T=4*u(a(_)/3)/_;F=l(T-4);S=t-.5<0?-F:F;break;case 6:if(t<1e-150){return(N?-1:1)*g(e,t)}j=4*(t-t*t);P=f(j,b);I=6*(1+$*(1/P-1));do{C=I*I;R=C*C;E=I*R;A=I;I=2*(8*j*E-270*C+2187)/(5*(4*j*R-216*I-243))}while(c((I-A)/I)>x);I=l(I-e);S=t-.5<0?-I:I;break;default:if(e>w){S=r(2*t)*h}else if(e<3){k=.2742-e*.0242143;if(t>k){S=m(e,t)}else{S=v(e,t)}}else{k=s(1,i(e/-.654));if(t>k){S=g(e,t)}else{S=v(e,t)}}}}else if(e>w){S=-r(2*t)*h}else if(e<3){k=.2742-e*.0242143;if(t>k){S=m(e,t)}else{S=v(e,t)}}else{k=s(1,i(e/-.654));if(t>k){S=g(e,t)}else{S=v(e,t)}}return N?-S:S}e.exports=inverseStudentsT},55908:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var o=n(24644);var s=n(234);var i=n(71353);var a=n(41052);var l=n(62339);var c=n(74758);var u=n(5477);var f=n(47064);var d=n(10223);var h=n(6335);var p=n(95016);var m=n(25153);var v=0;var g=[1,0,0,0,0,0,0,0,0,0];function inverseStudentsTBodySeries(e,t){var n;var w;w=r(e/2,.5)*s(e*i)*(t-.5);n=1/e;g[1]=a(n);g[2]=l(n);g[3]=c(n);g[4]=u(n);g[5]=f(n);g[6]=d(n);g[7]=h(n);g[8]=p(n);g[9]=m(n);return v+w*o(g,w*w)}e.exports=inverseStudentsTBodySeries},91133:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(59403);var o=n(481);var s=n(234);var i=n(52042);var a=n(41653);var l=n(4799);function inverseStudentsTHill(e,t){var n;var c;var u;var f;var d;var h;var p;if(e>1e20){return-r(2*t)*l}n=1/(e-.5);c=48/(n*n);u=((20700*n/c-98)*n-16)*n+96.36;f=((94.5/(c+u)-3)/c+1)*s(n*a)*e;p=i(f*2*t,2/e);if(p>.05+n){h=-r(2*t)*l;p=h*h;if(e<5){u+=.3*(e-4.5)*(h+.6)}u+=(((.05*f*h-5)*h-7)*h-2)*h+c;p=(((((.4*p+6.3)*p+36)*p+94.5)/u-p-3)/c+1)*h;p=o(n*p*p)}else{p=((1/(((e+6)/(e*p)-.089*f-.822)*(e+2)*3)+.5/(e+4))*p-1)*(e+1)/(e+2)+1/p}d=s(e*p);return-d}e.exports=inverseStudentsTHill},76490:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var o=n(24644);var s=n(234);var i=n(52042);var a=n(71353);var l=[0,0,0,0,0,0,0];function inverseStudentsTTailSeries(e,t){var n;var c;var u;var f;var d;var h;var p;var m;m=r(e/2,.5)*s(e*a)*t;f=e+2;d=e+4;h=e+6;l[0]=1;l[1]=-(e+1)/(2*f);f*=e+2;l[2]=-e*(e+1)*(e+3)/(8*f*d);f*=e+2;l[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*f*d*h);f*=e+2;d*=e+4;l[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*e-336)*e+64)/(384*f*d*h*(e+8));f*=e+2;l[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*f*d*h*(e+8)*(e+10));f*=e+2;d*=e+4;h*=e+6;l[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*e+20675018)*e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*f*d*h*(e+8)*(e+10)*(e+12));p=s(e);u=i(p*m,1/e);c=u*u;n=o(l,c);n*=p;n/=u;return-n}e.exports=inverseStudentsTTailSeries},53364:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var o=n(70894);var s=n(481);var i=n(74075);var a=n(55223);var l=n(75366);var c=n(234);var u=n(40760);var f=n(77863);var d=n(52042);var h=n(10830);var p=n(27162);var m=n(88540);var v=n(69978);var g=n(32005);var w=n(41653);var b=n(58148);var y=n(32507);var $=n(87522);var k=n(85007);var x=n(41080);var _=n(81333);var N=n(58346);var S=32;var O=1e3;var M=[0,0,0,0,0];function ibetaInvImp(e,t,n,A){var C;var R;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var W;var z;var H;var G;var K;var V;var J;var Q;var Y;var X;var Z;var ee;var te;var ne;var re;var oe;R=false;if(A===0){return[1,0]}if(n===0){return[0,1]}if(e===1){if(t===1){return[n,1-n]}D=t;t=e;e=D;D=A;A=n;n=D;R=true}re=0;I=0;F=1;if(e===.5){if(t===.5){re=h(n*w);re*=re;oe=h(A*w);oe*=oe;return[re,oe]}if(t>.5){D=t;t=e;e=D;D=A;A=n;n=D;R=!R}}if(t===.5&&e>=.5&&n!==1){Q={};re=y(e,n,Q);oe=Q.value}else if(t===1){if(n<A){if(e>1){re=d(n,1/e);oe=-s(v(n)/e)}else{re=d(n,1/e);oe=1-re}}else{re=f(i(-A)/e);oe=-s(i(-A)/e)}if(R){D=oe;oe=re;re=D}return[re,oe]}else if(e+t>5){if(n>.5){D=t;t=e;e=D;D=A;A=n;n=D;R=!R}L=m(e,t);P=p(e,t);if(c(L)>P-L&&L>5){re=$(e,t,n);oe=1-re}else{ee=e+t;T=a(c(e/ee));E=L/ee;if(E>=.2&&E<=.8&&ee>=10){U=d(n,1/e);if(U<.0025&&e+t<200){re=U*d(e*l(e,t),1/e)}else{re=k(n,ee,T)}oe=1-re}else{if(e<t){D=t;t=e;e=D;D=A;A=n;n=D;R=!R}B=0;if(t<2){B=l(e,t)}if(B===0){oe=1}else{oe=d(t*A*B,1/t);re=1-oe}}if(oe>1e-5){re=x(e,t,n,A);oe=1-re}}}else if(e<1&&t<1){J=(1-e)/(2-e-t);H=o(J,e,t)-n;if(u(H)/n<b*3){if(R){return[1-J,J]}return[J,1-J]}if(H<0){D=t;t=e;e=D;D=A;A=n;n=D;R=!R;J=1-J}V=d(e*n*l(e,t),1/e);re=V/(1+V);oe=1/(1+V);if(re>J){re=J}F=J}else if(e>1&&t>1){J=(e-1)/(e+t-2);q=(t-1)/(e+t-2);K=o(J,e,t)-n;if(K<0){D=t;t=e;e=D;D=A;A=n;n=D;D=q;q=J;J=D;R=!R}G=v(n*e*l(e,t))/e;re=f(G);oe=re<.9?1-re:-s(G);if(t<e&&re<.2){W=e-1;z=t-1;Y=e*e;X=e*Y;Z=t*t;M[0]=0;M[1]=1;M[2]=z/W;W*=W;M[3]=z*(3*e*t+5*t+Y-e-4)/(2*(e+2)*W);W*=e+1;M[4]=z*(33*e*Z+31*Z+8*Y*Z-30*e*t-47*t+11*Y*t+6*X*t+18+4*e-X+Y*Y-10*Y);M[4]/=3*(e+3)*(e+2)*W;re=r(M,re)}if(re>J){re=J}F=J}else{if(t<e){D=t;t=e;e=D;D=A;A=n;n=D;R=!R}if(d(n,1/e)<.5){re=d(n*e*l(e,t),1/e);if(re===0){re=g}oe=1-re}else{oe=d(1-d(n,t*l(e,t)),1/t);if(oe===0){oe=g}re=1-oe}}if(re>.5){D=t;t=e;e=D;D=A;A=n;n=D;D=oe;oe=re;re=D;R=!R;te=1-F;ne=1-I;I=te;F=ne}if(I===0){if(R){I=b;if(re<I){re=I}}else{I=g}if(re<I){re=I}}C=S;if(re<1e-50&&(e<1||t<1)){C*=3;C/=2}j=N(e,t,n<A?n:A,n>=A);re=_(j,re,I,F,C,O);if(re===I){re=0}if(R){return[1-re,re]}return[re,1-re]}e.exports=ibetaInvImp},49182:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(27907);var o=n(40760);var s=n(36503);var i=n(94004);function newtonRaphsonIterate(e,t,n,a,l,c){var u;var f;var d;var h;var p;var m;var v;var g;var w;var b;w=0;u=0;p=t;h=s(1,1-l);v=i;f=i;d=i;m=c;do{u=w;d=f;f=v;g=e(p);w=g[0];b=g[1];m-=1;if(w===0){break}if(b===0){if(u===0){if(p===n){t=a}else{t=n}u=e(t);v=t-p}if(r(u)*r(w)<0){if(v<0){v=(p-n)/2}else{v=(p-a)/2}}else if(v<0){v=(p-a)/2}else{v=(p-n)/2}}else{v=w/b}if(o(v*2)>o(d)){v=v>0?(p-n)/2:(p-a)/2}t=p;p-=v;if(p<=n){v=.5*(t-n);p=t-v;if(p===n||p===a){break}}else if(p>=a){v=.5*(t-a);p=t-v;if(p===n||p===a){break}}if(v>0){a=t}else{n=t}}while(m&&o(p*h)<o(v));return p}e.exports=newtonRaphsonIterate},31706:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1}return-1+e*(-5+e*5)}e.exports=evalpoly},4976:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 63149}return 63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+e*750479)))))}e.exports=evalpoly},46023:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 29233}return 29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+e*(-2554139+e*729754))))))}e.exports=evalpoly},42298:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(-13+e*13)}e.exports=evalpoly},89513:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},41052:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666666}return.16666666666666666+e*.16666666666666666}e.exports=evalpoly},62339:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.058333333333333334}return.058333333333333334+e*(.06666666666666667+e*.008333333333333333)}e.exports=evalpoly},74758:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0251984126984127}return.0251984126984127+e*(.026785714285714284+e*(.0017857142857142857+e*.0001984126984126984))}e.exports=evalpoly},5477:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.012039792768959435}return.012039792768959435+e*(.010559964726631394+e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}e.exports=evalpoly},47064:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.003837005972422639}return.003837005972422639+e*(.00610392115600449+e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2.505210838544172e-8))))}e.exports=evalpoly},10223:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0032177478835464946}return.0032177478835464946+e*(.0010898206731540065+e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*1.6059043836821613e-10)))))}e.exports=evalpoly},35431:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},6335:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.001743826229834001}return.001743826229834001+e*(3353097688001788e-20+e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+e*7647163731819816e-28))))))}e.exports=evalpoly},95016:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0009647274732138864}return.0009647274732138864+e*(-.0003110108632631878+e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+e*(10914179173496788e-22+e*28114572543455206e-31)))))))}e.exports=evalpoly},25153:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005422926281312969}return.0005422926281312969+e*(-.0003694266780000966+e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+e*(4890304529197534e-21+e*(-3.123956959982987e-7+e*822063524662433e-32))))))))}e.exports=evalpoly},11280:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(-2+e*(33+e*(-62+e*31)))}e.exports=evalpoly},99845:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 25}return 25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}e.exports=evalpoly},32102:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(12+e*(-78+e*52))}e.exports=evalpoly},9219:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-7}return-7+e*(2+e*(183+e*(-370+e*185)))}e.exports=evalpoly},53756:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-533}return-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}e.exports=evalpoly},67697:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1579}return-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*15071)))))}e.exports=evalpoly},99810:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 449}return 449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}e.exports=evalpoly},25344:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(69978);var o=n(94004);var s=o/4;function temmeRootFinder(e,t){return roots;function roots(n){var o;var i;var a;a=1-n;if(a===0){return[-s,-s]}if(n===0){return[-s,-s]}i=r(n)+t*r(a)+e;o=1/n-t/a;return[i,o]}}e.exports=temmeRootFinder},87522:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var o=n(59403);var s=n(234);var i=n(77863);var a=n(4799);var l=[0,0,0,0,0,0,0];var c=[0,0,0,0];function temme1(e,t,n){var u;var f;var d;var h;var p;var m;var v;u=o(2*n);u/=-s(e/2);c[0]=u;m=t-e;h=m*m;p=h*m;l[0]=-m*a/2;l[1]=(1-2*m)/8;l[2]=-(m*a/48);l[3]=-1/192;l[4]=-m*a/3840;l[5]=0;l[6]=0;c[1]=r(l,u);l[0]=m*a*(3*m-2)/12;l[1]=(20*h-12*m+1)/128;l[2]=m*a*(20*m-1)/960;l[3]=(16*h+30*m-15)/4608;l[4]=m*a*(21*m+32)/53760;l[5]=(-(32*h)+63)/368640;l[6]=-m*a*(120*m+17)/25804480;c[2]=r(l,u);l[0]=m*a*(-75*h+80*m-16)/480;l[1]=(-1080*p+868*h-90*m-45)/9216;l[2]=m*a*(-1190*h+84*m+373)/53760;l[3]=(-2240*p-2508*h+2100*m-165)/368640;l[4]=0;l[5]=0;l[6]=0;c[3]=r(l,u);d=r(c,1/e);f=d*d;v=-i(-f/2);if(f===0){return.5}return(1+d*s((1+v)/f))/2}e.exports=temme1},85007:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var o=n(59403);var s=n(40760);var i=n(77863);var a=n(69978);var l=n(234);var c=n(10830);var u=n(21731);var f=n(25344);var d=n(49182);var h=n(31706);var p=n(35431);var m=n(11280);var v=n(99845);var g=n(32102);var w=n(9219);var b=n(53756);var y=n(67697);var $=n(99810);var k=n(4976);var x=n(46023);var _=n(42298);var N=n(89513);var S=[0,0,0,0,0,0];var O=[0,0,0,0];function temme2(e,t,n){var M;var A;var C;var R;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var W;var z;var H;var G;var K;E=o(2*e)/-l(t/2);H=c(n);z=u(n);O[0]=E;q=H*H;W=z*z;U=H*z;B=U*U;L=B*U;P=B*B;j=B*L;F=L*L;T=P*L;S[0]=(2*q-1)/(3*U);S[1]=-h(q)/(36*B);S[2]=p(q)/(1620*L);S[3]=m(q)/(6480*P);S[4]=v(q)/(90720*j);S[5]=0;O[1]=r(S,E);S[0]=-g(q)/(405*L);S[1]=w(q)/(2592*P);S[2]=-b(q)/(204120*j);S[3]=-y(q)/(2099520*F);S[4]=0;S[5]=0;O[2]=r(S,E);S[0]=$(q)/(102060*j);S[1]=-k(q)/(20995200*F);S[2]=x(q)/(36741600*T);S[3]=0;S[4]=0;S[5]=0;O[3]=r(S,E);I=r(O,1/t);C=z/H;C*=C;D=-(I*I)/(2*q)+a(q)+W*a(W)/q;if(s(I)<.7){S[0]=q;S[1]=U;S[2]=(1-2*q)/3;S[3]=_(q)/(36*U);S[4]=N(q)/(270*B);S[5]=0;K=r(S,I)}else{G=i(D);S[0]=G;S[1]=C;S[2]=0;S[3]=3*C*(3*C+1)/6;S[4]=4*C*(4*C+1)*(4*C+2)/24;S[5]=5*C*(5*C+1)*(5*C+2)*(5*C+3)/120;K=r(S,G);if((K-q)*I<0){K=1-K}}if(I<0){A=0;M=q}else{A=q;M=1}if(K<A||K>M){K=(A+M)/2}R=f(-D,C);K=d(R,K,A,M,32,100);return K}e.exports=temme2},41080:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(51030);var o=n(69978);var s=n(234);var i=n(75491);var a=n(25344);var l=n(49182);function temme3(e,t,n,c){var u;var f;var d;var h;var p;var m;var v;var g;var w;var b;var y;var $;var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;var T;var F;var j;var P;var L;var B;if(n<c){p=r(n,t,true)}else{p=r(c,t,false)}p/=e;x=t/e;P=s(1+x);O=P*P;M=O*P;A=O*O;C=M*O;R=M*M;E=A*M;I=A*A;T=C*A;v=C*C;j=p-x;_=j*j;N=_*j;S=_*_;F=P+1;g=F*F;w=F*g;b=g*g;y=(P+2)*(P-1)/(3*P);y+=(M+9*O+21*P+5)*j/(36*O*F);y-=(A-13*M+69*O+167*P+46)*_/(1620*g*M);y-=(7*C+21*A+70*M+26*O-93*P-31)*N/(6480*w*A);y-=(75*R+202*C+188*A-888*M-1345*O+118*P+138)*S/(272160*b*C);$=(28*A+131*M+402*O+581*P+208)*(P-1)/(1620*F*M);$-=(35*R-154*C-623*A-1636*M-3983*O-3514*P-925)*j/(12960*g*A);$-=(2132*E+7915*R+16821*C+35066*A+87490*M+141183*O+95993*P+21640)*_/(816480*C*w);$-=(11053*I+53308*E+117010*R+163924*C+116188*A-258428*M-677042*O-481940*P-105497)*N/(14696640*b*R);k=-((3592*E+8375*R-1323*C-29198*A-89578*M-154413*O-116063*P-29632)*(P-1))/(816480*C*g);k-=(442043*T+2054169*I+3803094*E+3470754*R+2141568*C-2393568*A-19904934*M-34714674*O-23128299*P-5253353)*j/(146966400*R*w);k-=(116932*v+819281*T+2378172*I+4341330*E+6806004*R+10622748*C+18739500*A+30651894*M+30869976*O+15431867*P+2919016)*_/(146966400*b*E);m=p+y/e+$/(e*e)+k/(e*e*e);if(m<=0){m=i}L=m-x*o(m)+(1+x)*o(1+x)-x;u=1/(1+x);d=m<x?u:0;h=m<x?1:u;B=(d+h)/2;f=a(L,x);return l(f,B,d,h,32,100)}e.exports=temme3},44443:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46438);e.exports=r},46438:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(15648);var o=n(4470);function kernelCos(e,t){var n;var s;var i;var a;a=e*e;i=a*a;s=a*r(a);s+=i*i*o(a);n=.5*a;i=1-n;return i+(1-i-n+(a*s-e*t))}e.exports=kernelCos},15648:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0416666666666666}return.0416666666666666+e*(-.001388888888887411+e*2480158728947673e-20)}e.exports=evalpoly},4470:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-2.7557314351390663e-7}return-2.7557314351390663e-7+e*(2.087572321298175e-9+e*-11359647557788195e-27)}e.exports=evalpoly},81686:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(14537);e.exports=r},14537:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var t=-.16666666666666632;var n=.00833333333332249;var r=-.0001984126982985795;var o=27557313707070068e-22;var s=-2.5050760253406863e-8;var i=1.58969099521155e-10;function kernelSin(e,a){var l;var c;var u;var f;f=e*e;u=f*f;l=n+f*(r+f*o)+f*u*(s+f*i);c=f*e;if(a===0){return e+c*(t+f*l)}return e-(f*(.5*a-c*l)-a-c*t)}e.exports=kernelSin},36503:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(54514);e.exports=r},54514:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);var o=n(68399);var s=n(92489);var i=n(72120);var a=n(1412);var l=n(8442);var c=n(90583);var u=n(926);var f=n(21468);var d=n(17475).assign;var h=n(26007);var p=n(74201);var m=n(87384);var v=2220446049250313e-31;var g=2148532223>>>0;var w=[0,0];var b=[0,0];function ldexp(e,t){var n;var y;if(t===0||e===0||c(e)||u(e)){return e}d(e,w,1,0);e=w[0];t+=w[1];t+=h(e);if(t<l){return f(0,e)}if(t>i){if(e<0){return o}return r}if(t<=a){t+=52;y=v}else{y=1}p.assign(e,b,1,0);n=b[0];n&=g;n|=t+s<<20;return y*m(n,b[1])}e.exports=ldexp},69978:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89373);e.exports=r},89373:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var o=n(57562);var s=n(90583);var i=n(92489);var a=n(68399);var l=n(93028);var c=n(98699);var u=.6931471803691238;var f=1.9082149292705877e-10;var d=0x40000000000000;var h=.3333333333333333;var p=1048575|0;var m=2146435072|0;var v=1048576|0;var g=1072693248|0;function ln(e){var t;var n;var w;var b;var y;var $;var k;var x;var _;var N;var S;var O;if(e===0){return a}if(s(e)||e<0){return NaN}n=r(e);y=0|0;if(n<v){y-=54|0;e*=d;n=r(e)}if(n>=m){return e+e}y+=(n>>20)-i|0;n&=p;x=n+614244&1048576|0;e=o(e,n|x^g);y+=x>>20|0;k=e-1;if((p&2+n)<3){if(k===0){if(y===0){return 0}return y*u+y*f}$=k*k*(.5-h*k);if(y===0){return k-$}return y*u-($-y*f-k)}N=k/(2+k);O=N*N;x=n-398458|0;S=O*O;_=440401-n|0;b=S*l(S);w=O*c(S);x|=_;$=w+b;if(x>0){t=.5*k*k;if(y===0){return k-(t-N*(t+$))}return y*u-(t-(N*(t+$)+y*f)-k)}if(y===0){return k-N*(k-$)}return y*u-(N*(k-$)-y*f-k)}e.exports=ln},93028:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.3999999999940942}return.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}e.exports=evalpoly},98699:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}e.exports=evalpoly},74075:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40102);e.exports=r},40102:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(26526);var s=n(57562);var i=n(39017);var a=n(68399);var l=n(92489);var c=n(45);var u=.6931471803691238;var f=1.9082149292705877e-10;var d=.41421356237309503;var h=-.2928932188134525;var p=1.862645149230957e-9;var m=5551115123125783e-32;var v=9007199254740992;var g=.6666666666666666;function log1p(e){var t;var n;var w;var b;var y;var $;var k;var x;var _;var N;if(e<-1||r(e)){return NaN}if(e===-1){return a}if(e===i){return e}if(e===0){return e}if(e<0){w=-e}else{w=e}N=1;if(w<d){if(w<p){if(w<m){return e}return e-e*e*.5}if(e>h){N=0;b=e;n=1}}if(N!==0){if(w<v){_=1+e;n=o(_);N=(n>>20)-l;if(N>0){y=1-(_-e)}else{y=e-(_-1)}y/=_}else{_=e;n=o(_);N=(n>>20)-l;y=0}n&=1048575;if(n<434334){_=s(_,n|1072693248)}else{N+=1;_=s(_,n|1071644672);n=1048576-n>>2}b=_-1}t=.5*b*b;if(n===0){if(b===0){y+=N*f;return N*u+y}x=t*(1-g*b);return N*u-(x-(N*f+y)-b)}$=b/(2+b);k=$*$;x=k*c(k);if(N===0){return b-(t-$*(t+x))}return N*u-(t-($*(t+x)+(N*f+y))-b)}e.exports=log1p},45:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}e.exports=evalpoly},56218:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(79613);e.exports=r},82001:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
*/
function log1pSeries(e){var t=-e;var n=-1;var r=0;return next;function next(){n*=t;r+=1;return n/r}}e.exports=log1pSeries},79613:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var o=n(69978);var s=n(58148);var i=n(57279);var a=n(82001);function log1pmx(e){var t;var n;if(e<=-1){return NaN}n=r(e);if(n>.95){return o(1+e)-e}if(n<s){return-e*e/2}t={initialValue:-e};return i(a(e),t)}e.exports=log1pmx},27162:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(14813);e.exports=r},14813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(3574);var o=n(90583);var s=n(39017);function max(e,t){if(o(e)||o(t)){return NaN}if(e===s||t===s){return s}if(e===t&&e===0){if(r(e)){return e}return t}if(e>t){return e}return t}e.exports=max},79278:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93585);e.exports=r},93585:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(27162);function maxabs(e,t){return o(r(e),r(t))}e.exports=maxabs},88540:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(35923);e.exports=r},35923:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53386);var o=n(90583);var s=n(68399);function min(e,t){if(o(e)||o(t)){return NaN}if(e===s||t===s){return s}if(e===t&&e===0){if(r(e)){return e}return t}if(e<t){return e}return t}e.exports=min},83876:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(91979);e.exports=r},91979:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(88540);function minabs(e,t){return o(r(e),r(t))}e.exports=minabs},52042:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(5165);e.exports=r},98813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var o=n(58406);var s=n(57562);var i=n(92489);var a=n(75065);var l=n(15440);var c=1048575|0;var u=1048576|0;var f=1072693248|0;var d=536870912|0;var h=524288|0;var p=9007199254740992;var m=.9617966939259756;var v=.9617967009544373;var g=-7.028461650952758e-9;var w=[1,1.5];var b=[0,.5849624872207642];var y=[0,1.350039202129749e-8];function log2ax(e,t,n){var $;var k;var x;var _;var N;var S;var O;var M;var A;var C;var R;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;U=0|0;if(n<u){t*=p;U-=53|0;n=r(t)}U+=(n>>a)-i|0;D=n&c|0;n=D|f|0;if(D<=235662){q=0}else if(D<767610){q=1}else{q=0;U+=1|0;n-=u}t=s(t,n);M=w[q];L=t-M;B=1/(t+M);k=L*B;_=o(k,0);$=(n>>1|d)+h;$+=q<<18;S=s(0,$);O=t-(S-M);N=B*(L-_*S-_*O);x=k*k;P=x*x*l(x);P+=N*(_+k);x=_*_;S=3+x+P;S=o(S,0);O=P-(S-3-x);L=_*S;B=N*S+O*k;C=L+B;C=o(C,0);R=B-(C-L);E=v*C;I=g*C+R*m+y[q];A=b[q];j=U;T=E+I+A+j;T=o(T,0);F=I-(T-j-A-E);e[0]=T;e[1]=F;return e}e.exports=log2ax},58826:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(58406);var o=n(41377);var s=1.4426950408889634;var i=1.4426950216293335;var a=1.9259629911266175e-8;function logx(e,t){var n;var l;var c;var u;var f;var d;c=t-1;u=c*c*o(c);f=i*c;d=c*a-u*s;l=f+d;l=r(l,0);n=d-(l-f);e[0]=l;e[1]=n;return e}e.exports=logx},5165:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var o=n(56043);var s=n(926);var i=n(24408);var a=n(234);var l=n(40760);var c=n(74201);var u=n(58406);var f=n(70155);var d=n(68399);var h=n(39017);var p=n(86179);var m=n(77174);var v=n(84236);var g=n(94639);var w=n(98813);var b=n(58826);var y=n(63004);var $=1072693247|0;var k=1105199104|0;var x=1139802112|0;var _=1083179008|0;var N=1072693248|0;var S=1083231232|0;var O=3230714880>>>0;var M=31|0;var A=1e300;var C=1e-300;var R=8008566259537294e-32;var E=[0|0,0|0];var I=[0,0];function pow(e,t){var n;var T;var F;var j;var P;var L;var B;var U;var D;var q;var W;var z;var H;var G;var K;var V;if(r(e)||r(t)){return NaN}c.assign(t,E,1,0);L=E[0];B=E[1];if(B===0){if(t===0){return 1}if(t===1){return e}if(t===-1){return 1/e}if(t===.5){return a(e)}if(t===-.5){return 1/a(e)}if(t===2){return e*e}if(t===3){return e*e*e}if(t===4){e*=e;return e*e}if(s(t)){return g(e,t)}}c.assign(e,E,1,0);j=E[0];P=E[1];if(P===0){if(j===0){return m(e,t)}if(e===1){return 1}if(e===-1&&o(t)){return-1}if(s(e)){if(e===d){return pow(-0,-t)}if(t<0){return 0}return h}}if(e<0&&i(t)===false){return(e-e)/(e-e)}F=l(e);n=j&p|0;T=L&p|0;U=j>>>M|0;D=L>>>M|0;if(U&&o(t)){U=-1}else{U=1}if(T>k){if(T>x){return v(e,t)}if(n<$){if(D===1){return U*A*A}return U*C*C}if(n>N){if(D===0){return U*A*A}return U*C*C}H=b(I,F)}else{H=w(I,F,n)}q=u(t,0);z=(t-q)*H[0]+t*H[1];W=q*H[0];G=z+W;c.assign(G,E,1,0);K=f(E[0]);V=f(E[1]);if(K>=_){if((K-_|V)!==0){return U*A*A}if(z+R>G-W){return U*A*A}}else if((K&p)>=S){if((K-O|V)!==0){return U*C*C}if(z<=G-W){return U*C*C}}G=y(K,W,z);return U*G}e.exports=pow},15440:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5999999999999946}return.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}e.exports=evalpoly},13780:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},41377:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5}return.5+e*(-.3333333333333333+e*.25)}e.exports=evalpoly},63004:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var o=n(57562);var s=n(58406);var i=n(70155);var a=n(36503);var l=n(22043);var c=n(92489);var u=n(86179);var f=n(12618);var d=n(75065);var h=n(13780);var p=1048576|0;var m=1071644672|0;var v=.6931471824645996;var g=-1.904654299957768e-9;function pow2(e,t,n){var w;var b;var y;var $;var k;var x;var _;var N;var S;var O;var M;O=e&u|0;M=(O>>d)-c|0;S=0;if(O>m){S=e+(p>>M+1)>>>0;M=((S&u)>>d)-c|0;w=(S&~(f>>M))>>>0;y=o(0,w);S=(S&f|p)>>d-M>>>0;if(e<0){S=-S}t-=y}y=n+t;y=s(y,0);k=y*v;x=(n-(y-t))*l+y*g;N=k+x;_=x-(N-k);y=N*N;b=N-y*h(y);$=N*b/(b-2)-(_+N*_);N=1-($-N);e=r(N);e=i(e);e+=S<<d>>>0;if(e>>d<=0){N=a(N,S)}else{N=o(N,e)}return N}e.exports=pow2},77174:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(56043);var o=n(21468);var s=n(68399);var i=n(39017);function pow(e,t){if(t===s){return i}if(t===i){return 0}if(t>0){if(r(t)){return e}return 0}if(r(t)){return o(i,e)}return i}e.exports=pow},84236:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86179);var o=n(26526);var s=1072693247|0;var i=1e300;var a=1e-300;function pow(e,t){var n;var l;l=o(e);n=l&r;if(n<=s){if(t<0){return i*i}return a*a}if(t>0){return i*i}return a*a}e.exports=pow},94639:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(39017);function pow(e,t){if(e===-1){return(e-e)/(e-e)}if(e===1){return 1}if(r(e)<1===(t===o)){return 0}return o}e.exports=pow},4208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51047);e.exports=r},51047:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var o=n(926);var s=n(40760);var i=n(481);var a=n(69978);var l=n(52042);var c=n(80586);function powm1(e,t){var n;var u;if(r(e)||r(t)){return NaN}if(t===0){return 0}if(e===0){return-1}if(e<0&&t%2===0){e=-e}if(e>0){if(s(t*(e-1))<.5||s(t)<.2){u=a(e)*t;if(u<.5){return i(u)}}}else if(c(t)!==t){return NaN}n=l(e,t)-1;if(o(n)||r(n)){return NaN}return n}e.exports=powm1},88826:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23357);e.exports=r},87216:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(13474);var o=n(36503);var s=n(66506);var i=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859];var a=[1.570796251296997,7.549789415861596e-8,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67];var l=16777216;var c=5.960464477539063e-8;var u=s(20);var f=s(20);var d=s(20);var h=s(20);function compute(e,t,n,s,u,f,p,m,v){var g;var w;var b;var y;var $;var k;var x;var _;var N;y=f;N=s[n];_=n;for($=0;_>0;$++){w=c*N|0;h[$]=N-l*w|0;N=s[_-1]+w;_-=1}N=o(N,u);N-=8*r(N*.125);x=N|0;N-=x;b=0;if(u>0){$=h[n-1]>>24-u;x+=$;h[n-1]-=$<<24-u;b=h[n-1]>>23-u}else if(u===0){b=h[n-1]>>23}else if(N>=.5){b=2}if(b>0){x+=1;g=0;for($=0;$<n;$++){_=h[$];if(g===0){if(_!==0){g=1;h[$]=16777216-_}}else{h[$]=16777215-_}}if(u>0){switch(u){case 1:h[n-1]&=8388607;break;case 2:h[n-1]&=4194303;break}}if(b===2){N=1-N;if(g!==0){N-=o(1,u)}}}if(N===0){_=0;for($=n-1;$>=f;$--){_|=h[$]}if(_===0){for(k=1;h[f-k]===0;k++){}for($=n+1;$<=n+k;$++){v[m+$]=i[p+$];w=0;for(_=0;_<=m;_++){w+=e[_]*v[m+($-_)]}s[$]=w}n+=k;return compute(e,t,n,s,u,f,p,m,v)}n-=1;u-=24;while(h[n]===0){n-=1;u-=24}}else{N=o(N,-u);if(N>=l){w=c*N|0;h[n]=N-l*w|0;n+=1;u+=24;h[n]=w}else{h[n]=N|0}}w=o(1,u);for($=n;$>=0;$--){s[$]=w*h[$];w*=c}for($=n;$>=0;$--){w=0;for(k=0;k<=y&&k<=n-$;k++){w+=a[k]*s[$+k]}d[n-$]=w}w=0;for($=n;$>=0;$--){w+=d[$]}if(b===0){t[0]=w}else{t[0]=-w}w=d[0]-w;for($=1;$<=n;$++){w+=d[$]}if(b===0){t[1]=w}else{t[1]=-w}return x&7}function kernelRempio2(e,t,n,r){var o;var s;var a;var l;var c;var d;var h;var p;var m;s=4;l=r-1;a=(n-3)/24|0;if(a<0){a=0}d=n-24*(a+1);p=a-l;m=l+s;for(h=0;h<=m;h++){if(p<0){u[h]=0}else{u[h]=i[p]}p+=1}for(h=0;h<=s;h++){o=0;for(p=0;p<=l;p++){o+=e[p]*u[l+(h-p)]}f[h]=o}c=s;return compute(e,t,c,f,d,s,a,l,u)}e.exports=kernelRempio2},23357:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
*
* Optimized by Bruce D. Evans.
* ```
*/
var r=n(86179);var o=n(16090);var s=n(12618);var i=n(26526);var a=n(32866);var l=n(87384);var c=n(87216);var u=n(21684);var f=0;var d=16777216;var h=1.5707963267341256;var p=6077100506506192e-26;var m=2*p;var v=3*p;var g=4*p;var w=598523|0;var b=1072243195|0;var y=1073928572|0;var $=1074752122|0;var k=1074977148|0;var x=1075183036|0;var _=1075388923|0;var N=1075594811|0;var S=1094263291|0;var O=[0,0,0];var M=[0,0];function rempio2(e,t){var n;var A;var C;var R;var E;var I;var T;var F;C=i(e)|0;R=C&r|0;if(R<=b){t[0]=e;t[1]=0;return 0}if(R<=$){if((R&s)===w){return u(e,R,t)}if(R<=y){if(C>0){F=e-h;t[0]=F-p;t[1]=F-t[0]-p;return 1}F=e+h;t[0]=F+p;t[1]=F-t[0]+p;return-1}if(C>0){F=e-2*h;t[0]=F-m;t[1]=F-t[0]-m;return 2}F=e+2*h;t[0]=F+m;t[1]=F-t[0]+m;return-2}if(R<=N){if(R<=x){if(R===k){return u(e,R,t)}if(C>0){F=e-3*h;t[0]=F-v;t[1]=F-t[0]-v;return 3}F=e+3*h;t[0]=F+v;t[1]=F-t[0]+v;return-3}if(R===_){return u(e,R,t)}if(C>0){F=e-4*h;t[0]=F-g;t[1]=F-t[0]-g;return 4}F=e+4*h;t[0]=F+g;t[1]=F-t[0]+g;return-4}if(R<S){return u(e,R,t)}if(R>=o){t[0]=NaN;t[1]=NaN;return 0}n=a(e);A=(R>>20)-1046;F=l(R-(A<<20|0),n);for(I=0;I<2;I++){O[I]=F|0;F=(F-O[I])*d}O[2]=F;E=3;while(O[E-1]===f){E-=1}T=c(O,M,A,E,1);if(C<0){t[0]=-M[0];t[1]=-M[1];return-T}t[0]=M[0];t[1]=M[1];return T}e.exports=rempio2},21684:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(19056);var o=n(26526);var s=.6366197723675814;var i=1.5707963267341256;var a=6077100506506192e-26;var l=6077100506303966e-26;var c=20222662487959506e-37;var u=20222662487111665e-37;var f=84784276603689e-45;var d=2047|0;function rempio2Medium(e,t,n){var h;var p;var m;var v;var g;var w;var b;p=r(e*s);v=e-p*i;g=p*a;b=t>>20|0;n[0]=v-g;h=o(n[0]);w=b-(h>>20&d);if(w>16){m=v;g=p*l;v=m-g;g=p*c-(m-v-g);n[0]=v-g;h=o(n[0]);w=b-(h>>20&d);if(w>49){m=v;g=p*u;v=m-g;g=p*f-(m-v-g);n[0]=v-g}}n[1]=v-n[0]-g;return p}e.exports=rempio2Medium},19056:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(48615);e.exports=r},48615:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.round;e.exports=t},27907:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(71486);e.exports=r},71486:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function signum(e){if(e===0||r(e)){return e}return e<0?-1:1}e.exports=signum},10830:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47825);e.exports=r},47825:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86179);var o=n(16090);var s=n(26526);var i=n(44443);var a=n(81686);var l=n(88826);var c=1072243195|0;var u=1045430272|0;var f=[0,0];function sin(e){var t;var n;t=s(e);t&=r;if(t<=c){if(t<u){return e}return a(e,0)}if(t>=o){return NaN}n=l(e,f);switch(n&3){case 0:return a(f[0],f[1]);case 1:return i(f[0],f[1]);case 2:return-a(f[0],f[1]);default:return-i(f[0],f[1])}}e.exports=sin},24225:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44400);e.exports=r},44400:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(926);var s=n(21731);var i=n(10830);var a=n(40760);var l=n(21468);var c=n(71353);function sinpi(e){var t;var n;if(r(e)){return NaN}if(o(e)){return NaN}n=e%2;t=a(n);if(t===0||t===1){return l(0,n)}if(t<.25){return i(c*n)}if(t<.75){t=.5-t;return l(s(c*t),n)}if(t<1.25){n=l(1,n)-n;return i(c*n)}if(t<1.75){t-=1.5;return-l(s(c*t),n)}n-=l(2,n);return i(c*n)}e.exports=sinpi},234:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51821);e.exports=r},51821:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.sqrt;e.exports=t},80586:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19277);e.exports=r},19277:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);var o=n(98709);function trunc(e){if(e<0){return o(e)}return r(e)}e.exports=trunc},5262:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(58148);var s=n(71798);var i=1e6;function continuedFractionA(e,t,n){var o;var i;var a;var l;var c;var u;u=e();c=u[1];i=u[0];if(c===0){c=s}a=c;l=0;do{u=e();if(u){l=u[1]+u[0]*l;if(l===0){l=s}a=u[1]+u[0]/a;if(a===0){a=s}l=1/l;o=a*l;c*=o}}while(u&&r(o-1)>t&&--n);return i/c}function continuedFractionB(e,t,n){var o;var i;var a;var l;var c;c=e();l=c[1];if(l===0){l=s}i=l;a=0;do{c=e();if(c){a=c[1]+c[0]*a;if(a===0){a=s}i=c[1]+c[0]/i;if(i===0){i=s}a=1/a;o=i*a;l*=o}}while(c&&r(o-1)>t&&--n);return l}function continuedFraction(e,t){var n;var r;var s;r={};if(arguments.length>1){r=t}s=r.tolerance||o;n=r.maxIter||i;if(r.keep){return continuedFractionB(e,s,n)}return continuedFractionA(e,s,n)}e.exports=continuedFraction},23504:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(71798);var s=n(58148);var i=1e6;function continuedFractionA(e,t,n){var s;var i;var a;var l;var c;var u;var f;s=typeof e.next==="function";f=s?e.next().value:e();l=f[1];a=f[0];if(l===0){l=o}c=l;u=0;if(s===true){do{f=e.next().value;if(f){u=f[1]+f[0]*u;if(u===0){u=o}c=f[1]+f[0]/c;if(c===0){c=o}u=1/u;i=c*u;l*=i}}while(r(i-1)>t&&--n)}else{do{f=e();if(f){u=f[1]+f[0]*u;if(u===0){u=o}c=f[1]+f[0]/c;if(c===0){c=o}u=1/u;i=c*u;l*=i}}while(f&&r(i-1)>t&&--n)}return a/l}function continuedFractionB(e,t,n){var s;var i;var a;var l;var c;var u;s=typeof e.next==="function";u=s?e.next().value:e();a=u[1];if(a===0){a=o}l=a;c=0;if(s===true){do{u=e.next().value;if(u){c=u[1]+u[0]*c;if(c===0){c=o}l=u[1]+u[0]/l;if(l===0){l=o}c=1/c;i=l*c;a*=i}}while(u&&r(i-1)>t&&--n)}else{do{u=e();if(u){c=u[1]+u[0]*c;if(c===0){c=o}l=u[1]+u[0]/l;if(l===0){l=o}c=1/c;i=l*c;a*=i}}while(u&&r(i-1)>t&&--n)}return a}function continuedFraction(e,t){var n;var r;var o;r={};if(arguments.length>1){r=t}n=r.maxIter||i;o=r.tolerance||s;if(r.keep){return continuedFractionB(e,o,n)}return continuedFractionA(e,o,n)}e.exports=continuedFraction},1832:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89780);var o=n(23504);var s=n(5262);var i;if(r()){i=o}else{i=s}e.exports=i},43778:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88314);var o=n(3723);function factory(e){var t;var n;var s;var i;if(e.length>500){return polyval}t="return function evalpoly(x){";n=e.length;if(n===0){t+="return 0.0;"}else if(n===1){t+="return "+e[0]+";"}else{t+="if(x===0.0){return "+e[0]+";}";t+="return "+e[0];s=n-1;for(i=1;i<n;i++){t+="+x*";if(i<s){t+="("}t+=e[i]}for(i=0;i<s-1;i++){t+=")"}t+=";"}t+="}";t+="//# sourceURL=evalpoly.factory.js";return new r(t)();function polyval(t){return o(e,t)}}e.exports=factory},24644:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(3723);var s=n(43778);r(o,"factory",s);e.exports=o},3723:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e,t){var n;var r;r=e.length;if(r<2||t===0){if(r===0){return 0}return e[0]}r-=1;n=e[r]*t+e[r-1];r-=2;while(r>=0){n=n*t+e[r];r-=1}return n}e.exports=evalpoly},15517:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(58148);var s=1e6;function sumSeries(e,t){var n;var i;var a;var l;var c;c={};if(arguments.length>1){c=t}n=c.tolerance||o;a=c.maxTerms||s;l=c.initialValue||0;do{i=e();l+=i}while(r(n*l)<r(i)&&--a);return l}e.exports=sumSeries},71497:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var o=n(58148);var s=1e6;function sumSeries(e,t){var n;var i;var a;var l;var c;var u;u={};if(arguments.length>1){u=t}i=u.tolerance||o;l=u.maxTerms||s;c=u.initialValue||0;n=typeof e.next==="function";if(n===true){for(a of e){c+=a;if(r(i*c)>=r(a)||--l===0){break}}}else{do{a=e();c+=a}while(r(i*c)<r(a)&&--l)}return c}e.exports=sumSeries},57279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89780);var o=n(71497);var s=n(15517);var i;if(r()){i=o}else{i=s}e.exports=i},27661:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62124);e.exports=r},62124:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
e.exports=Number},26007:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68178);e.exports=r},68178:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(26526);var o=n(16090);var s=n(92489);function exponent(e){var t=r(e);t=(t&o)>>>20;return t-s|0}e.exports=exponent},87384:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19455);e.exports=r},88781:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;var s;var i;if(r===true){s=1;i=0}else{s=0;i=1}o={HIGH:s,LOW:i};e.exports=o},19455:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(88781);var i=new o(1);var a=new r(i.buffer);var l=s.HIGH;var c=s.LOW;function fromWords(e,t){a[l]=e;a[c]=t;return i[0]}e.exports=fromWords},98232:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;if(r===true){o=1}else{o=0}e.exports=o},26526:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98017);e.exports=r},98017:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(98232);var i=new o(1);var a=new r(i.buffer);function getHighWord(e){i[0]=e;return a[s]}e.exports=getHighWord},32866:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68981);e.exports=r},10200:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;if(r===true){o=0}else{o=1}e.exports=o},68981:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(10200);var i=new o(1);var a=new r(i.buffer);function getLowWord(e){i[0]=e;return a[s]}e.exports=getLowWord},84282:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32005);var o=n(926);var s=n(90583);var i=n(40760);var a=4503599627370496;function normalize(e,t,n,l){if(s(e)||o(e)){t[l]=e;t[l+n]=0;return t}if(e!==0&&i(e)<r){t[l]=e*a;t[l+n]=-52;return t}t[l]=e;t[l+n]=0;return t}e.exports=normalize},17475:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(39870);var s=n(84282);r(o,"assign",s);e.exports=o},39870:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84282);function normalize(e){return r(e,[0,0],1,0)}e.exports=normalize},31500:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;if(r===true){o=1}else{o=0}e.exports=o},57562:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(34109);e.exports=r},34109:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(31500);var i=new o(1);var a=new r(i.buffer);function setHighWord(e,t){i[0]=e;a[s]=t>>>0;return i[0]}e.exports=setHighWord},58406:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(75289);e.exports=r},91628:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;if(r===true){o=0}else{o=1}e.exports=o},75289:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(91628);var i=new o(1);var a=new r(i.buffer);function setLowWord(e,t){i[0]=e;a[s]=t>>>0;return i[0]}e.exports=setLowWord},72888:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var o=n(82983);var s=n(21196);var i=new o(1);var a=new r(i.buffer);var l=s.HIGH;var c=s.LOW;function toWords(e,t,n,r){i[0]=e;t[r]=a[l];t[r+n]=a[c];return t}e.exports=toWords},74201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(85816);var s=n(72888);r(o,"assign",s);e.exports=o},21196:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var o;var s;var i;if(r===true){s=1;i=0}else{s=0;i=1}o={HIGH:s,LOW:i};e.exports=o},85816:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(72888);function toWords(e){return r(e,[0>>>0,0>>>0],1,0)}e.exports=toWords},70155:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47254);e.exports=r},47254:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function uint32ToInt32(e){return e|0}e.exports=uint32ToInt32},59695:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(70894);var s=n(90583);function factory(e,t){if(s(e)||s(t)||e<=0||t<=0){return r(NaN)}return cdf;function cdf(n){if(s(n)){return NaN}if(n<=0){return 0}if(n>=1){return 1}return o(n,e,t)}}e.exports=factory},13349:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(72340);var s=n(59695);r(o,"factory",s);e.exports=o},72340:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70894);var o=n(90583);function cdf(e,t,n){if(o(e)||o(t)||o(n)||t<=0||n<=0){return NaN}if(e<=0){return 0}if(e>=1){return 1}return r(e,t,n)}e.exports=cdf},50813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(96077);var s=n(90583);function factory(e,t){if(s(e)||s(t)||e<=0||t<=0){return r(NaN)}return quantile;function quantile(n){if(s(n)||n<0||n>1){return NaN}return o(n,e,t)}}e.exports=factory},49335:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(46930);var s=n(50813);r(o,"factory",s);e.exports=o},46930:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96077);var o=n(90583);function quantile(e,t,n){if(o(e)||o(t)||o(n)||t<=0||n<=0||e<0||e>1){return NaN}return r(e,t,n)}e.exports=quantile},87424:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64597);var o=n(40592);var s=n(70894);var i=n(90583);var a=n(13474);var l=n(39017);function factory(e,t){if(i(e)||i(t)||t<0||t>1||!r(e)||e===l){return o(NaN)}return cdf;function cdf(n){if(i(n)){return NaN}if(n<0){return 0}if(n>=e){return 1}n=a(n+1e-7);return s(t,n+1,e-n,true,true)}}e.exports=factory},89014:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(6569);var s=n(87424);r(o,"factory",s);e.exports=o},6569:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64597);var o=n(70894);var s=n(90583);var i=n(13474);var a=n(39017);function cdf(e,t,n){if(s(e)||s(t)||s(n)||n<0||n>1||!r(t)||t===a){return NaN}if(e<0){return 0}if(e>=t){return 1}e=i(e+1e-7);return o(n,e+1,t-e,true,true)}e.exports=cdf},84218:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38040).factory;function factory(e){return r(e/2,.5)}e.exports=factory},46732:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(64835);var s=n(84218);r(o,"factory",s);e.exports=o},64835:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38040);function cdf(e,t){return r(e,t/2,.5)}e.exports=cdf},80018:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(59280).factory;function factory(e){return r(e/2,.5)}e.exports=factory},46452:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(79835);var s=n(80018);r(o,"factory",s);e.exports=o},79835:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(59280);function quantile(e,t){return r(e,t/2,.5)}e.exports=quantile},71965:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(90583);function factory(e){if(o(e)){return r(NaN)}return cdf;function cdf(t){if(o(t)){return NaN}return t<e?0:1}}e.exports=factory},77207:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(43186);var s=n(71965);r(o,"factory",s);e.exports=o},43186:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function cdf(e,t){if(r(e)||r(t)){return NaN}return e<t?0:1}e.exports=cdf},98027:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(90583);function factory(e){if(o(e)){return r(NaN)}return quantile;function quantile(t){if(o(t)||t<0||t>1){return NaN}return e}}e.exports=factory},36129:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(36848);var s=n(98027);r(o,"factory",s);e.exports=o},36848:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function quantile(e,t){if(r(e)||e<0||e>1){return NaN}return t}e.exports=quantile},87814:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(77207).factory;var s=n(31091);var i=n(90583);var a=n(39017);function factory(e,t){if(i(e)||i(t)||e<0||t<=0){return r(NaN)}if(e===0){return o(0)}return cdf;function cdf(n){if(n<=0){return 0}if(n===a){return 1}return s(n*t,e)}}e.exports=factory},38040:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(24351);var s=n(87814);r(o,"factory",s);e.exports=o},24351:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31091);var o=n(90583);var s=n(39017);function cdf(e,t,n){if(o(e)||o(t)||o(n)||t<0||n<=0){return NaN}if(t===0){return e<0?0:1}if(e<=0){return 0}if(e===s){return 1}return r(e*n,t)}e.exports=cdf},95534:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(51030);var s=n(36129).factory;var i=n(90583);function factory(e,t){if(i(e)||i(t)||e<0||t<=0){return r(NaN)}if(e===0){return s(0)}return quantile;function quantile(n){if(i(n)||n<0||n>1){return NaN}return 1/t*o(n,e)}}e.exports=factory},59280:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(42311);var s=n(95534);r(o,"factory",s);e.exports=o},42311:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var o=n(51030);function quantile(e,t,n){if(r(t)||r(n)||r(e)||t<0||n<=0||e<0||e>1){return NaN}if(t===0){return 0}return 1/n*o(e,t)}e.exports=quantile},50462:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(77207).factory;var s=n(90583);var i=n(234);var a=n(83672);function factory(e,t){var n;if(s(e)||s(t)||t<0){return r(NaN)}if(t===0){return o(e)}n=t*i(2);return cdf;function cdf(t){var r;if(s(t)){return NaN}r=t-e;return.5*a(-r/n)}}e.exports=factory},50208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(41719);var s=n(50462);r(o,"factory",s);e.exports=o},41719:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(83672);var o=n(234);var s=n(90583);function cdf(e,t,n){var i;var a;if(s(e)||s(t)||s(n)||n<0){return NaN}if(n===0){return e<t?0:1}i=n*o(2);a=e-t;return.5*r(-a/i)}e.exports=cdf},57766:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(36129).factory;var s=n(90633);var i=n(90583);var a=n(234);function factory(e,t){var n;var l;if(i(e)||i(t)||t<0){return r(NaN)}if(t===0){o(e)}n=e;l=t*a(2);return quantile;function quantile(e){if(i(e)||e<0||e>1){return NaN}return n+l*s(2*e-1)}}e.exports=factory},43704:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(17919);var s=n(57766);r(o,"factory",s);e.exports=o},17919:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90633);var o=n(90583);var s=n(234);function quantile(e,t,n){var i;var a;if(o(t)||o(n)||o(e)||n<0||e<0||e>1){return NaN}if(n===0){return t}i=t;a=n*s(2);return i+a*r(2*e-1)}e.exports=quantile},41995:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(70894);var s=n(90583);var i=n(52042);function factory(e){if(s(e)||e<=0){return r(NaN)}return cdf;function cdf(t){var n;var r;var a;if(s(t)){return NaN}if(t===0){return.5}n=i(t,2);if(e>2*n){a=n/(e+n);r=o(a,.5,e/2,true,true)/2}else{a=e/(e+n);r=o(a,e/2,.5,true,false)/2}return t>0?1-r:r}}e.exports=factory},8673:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(90576);var s=n(41995);r(o,"factory",s);e.exports=o},90576:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70894);var o=n(90583);var s=n(52042);function cdf(e,t){var n;var i;var a;if(o(e)||o(t)||t<=0){return NaN}if(e===0){return.5}n=s(e,2);if(t>2*n){a=n/(t+n);i=r(a,.5,t/2,true,true)/2}else{a=t/(t+n);i=r(a,t/2,.5,true,false)/2}return e>0?1-i:i}e.exports=cdf},34073:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var o=n(9221);var s=n(90583);var i=n(27907);var a=n(234);function factory(e){if(s(e)||e<=0){return r(NaN)}return quantile;function quantile(t){var n;var r;if(s(t)||t<0||t>1){return NaN}n=t>.5?1-t:t;r=o(e/2,.5,2*n,1-2*n);return i(t-.5)*a(e*r[1]/r[0])}}e.exports=factory},79187:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var o=n(90798);var s=n(34073);r(o,"factory",s);e.exports=o},90798:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9221);var o=n(90583);var s=n(27907);var i=n(234);function quantile(e,t){var n;var a;if(o(t)||o(e)||t<=0||e<0||e>1){return NaN}n=e>.5?1-e:e;a=r(t/2,.5,2*n,1-2*n);return s(e-.5)*i(t*a[1]/a[0])}e.exports=quantile},56017:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.abs;var n=String.prototype.toLowerCase;var r=String.prototype.toUpperCase;var o=String.prototype.replace;var s=/e\+(\d)$/;var i=/e-(\d)$/;var a=/^(\d+)$/;var l=/^(\d+)e/;var c=/\.0$/;var u=/\.0*e/;var f=/(\..*[^0])0*e/;function formatDouble(e,d){var h;var p;switch(d.specifier){case"e":case"E":p=e.toExponential(d.precision);break;case"f":case"F":p=e.toFixed(d.precision);break;case"g":case"G":if(t(e)<1e-4){h=d.precision;if(h>0){h-=1}p=e.toExponential(h)}else{p=e.toPrecision(d.precision)}if(!d.alternate){p=o.call(p,f,"$1e");p=o.call(p,u,"e");p=o.call(p,c,"")}break;default:throw new Error("invalid double notation. Value: "+d.specifier)}p=o.call(p,s,"e+0$1");p=o.call(p,i,"e-0$1");if(d.alternate){p=o.call(p,a,"$1.");p=o.call(p,l,"$1.e")}if(e>=0&&d.sign){p=d.sign+p}p=d.specifier===r.call(d.specifier)?r.call(p):n.call(p);return p}e.exports=formatDouble},98760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31380);var o=n(33174);var s=String.prototype.toLowerCase;var i=String.prototype.toUpperCase;function formatInteger(e){var t;var n;var a;switch(e.specifier){case"b":t=2;break;case"o":t=8;break;case"x":case"X":t=16;break;case"d":case"i":case"u":default:t=10;break}n=e.arg;a=parseInt(n,10);if(!isFinite(a)){if(!r(n)){throw new Error("invalid integer. Value: "+n)}a=0}if(a<0&&(e.specifier==="u"||t!==10)){a=4294967295+a+1}if(a<0){n=(-a).toString(t);if(e.precision){n=o(n,e.precision,e.padRight)}n="-"+n}else{n=a.toString(t);if(!a&&!e.precision){n=""}else if(e.precision){n=o(n,e.precision,e.padRight)}if(e.sign){n=e.sign+n}}if(t===16){if(e.alternate){n="0x"+n}n=e.specifier===i.call(e.specifier)?i.call(n):s.call(n)}if(t===8){if(e.alternate&&n.charAt(0)!=="0"){n="0"+n}}return n}e.exports=formatInteger},96900:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96971);e.exports=r},31380:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isNumber(e){return typeof e==="number"}e.exports=isNumber},57920:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},96971:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98760);var o=n(57920);var s=n(31380);var i=n(56017);var a=n(16192);var l=n(33174);var c=String.fromCharCode;var u=Array.isArray;function isnan(e){return e!==e}function initialize(e){var t={};t.specifier=e.specifier;t.precision=e.precision===void 0?1:e.precision;t.width=e.width;t.flags=e.flags||"";t.mapping=e.mapping;return t}function formatInterpolate(e){var t;var n;var f;var d;var h;var p;var m;var v;var g;var w;if(!u(e)){throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.")}p="";m=1;for(g=0;g<e.length;g++){f=e[g];if(o(f)){p+=f}else{t=f.precision!==void 0;f=initialize(f);if(!f.specifier){throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+g+"`. Value: `"+f+"`.")}if(f.mapping){m=f.mapping}n=f.flags;for(w=0;w<n.length;w++){d=n.charAt(w);switch(d){case" ":f.sign=" ";break;case"+":f.sign="+";break;case"-":f.padRight=true;f.padZeros=false;break;case"0":f.padZeros=n.indexOf("-")<0;break;case"#":f.alternate=true;break;default:throw new Error("invalid flag: "+d)}}if(f.width==="*"){f.width=parseInt(arguments[m],10);m+=1;if(isnan(f.width)){throw new TypeError("the argument for * width at position "+m+" is not a number. Value: `"+f.width+"`.")}if(f.width<0){f.padRight=true;f.width=-f.width}}if(t){if(f.precision==="*"){f.precision=parseInt(arguments[m],10);m+=1;if(isnan(f.precision)){throw new TypeError("the argument for * precision at position "+m+" is not a number. Value: `"+f.precision+"`.")}if(f.precision<0){f.precision=1;t=false}}}f.arg=arguments[m];switch(f.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":if(t){f.padZeros=false}f.arg=r(f);break;case"s":f.maxWidth=t?f.precision:-1;f.arg=String(f.arg);break;case"c":if(!isnan(f.arg)){h=parseInt(f.arg,10);if(h<0||h>127){throw new Error("invalid character code. Value: "+f.arg)}f.arg=isnan(h)?String(f.arg):c(h)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(!t){f.precision=6}v=parseFloat(f.arg);if(!isFinite(v)){if(!s(f.arg)){throw new Error("invalid floating-point number. Value: "+p)}v=f.arg;f.padZeros=false}f.arg=i(v,f);break;default:throw new Error("invalid specifier: "+f.specifier)}if(f.maxWidth>=0&&f.arg.length>f.maxWidth){f.arg=f.arg.substring(0,f.maxWidth)}if(f.padZeros){f.arg=l(f.arg,f.width||f.precision,f.padRight)}else if(f.width){f.arg=a(f.arg,f.width,f.padRight)}p+=f.arg||"";m+=1}}return p}e.exports=formatInterpolate},16192:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function spaces(e){var t="";var n;for(n=0;n<e;n++){t+=" "}return t}function spacePad(e,t,n){var r=t-e.length;if(r<0){return e}e=n?e+spaces(r):spaces(r)+e;return e}e.exports=spacePad},33174:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function startsWithMinus(e){return e[0]==="-"}function zeros(e){var t="";var n;for(n=0;n<e;n++){t+="0"}return t}function zeroPad(e,t,n){var r=false;var o=t-e.length;if(o<0){return e}if(startsWithMinus(e)){r=true;e=e.substr(1)}e=n?e+zeros(o):zeros(o)+e;if(r){e="-"+e}return e}e.exports=zeroPad},18464:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1943);e.exports=r},1943:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function parse(e){var t={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};if(e[4]==="."&&e[5]===void 0){t.precision="1"}return t}function formatTokenize(e){var n;var r;var o;var s;r=[];s=0;o=t.exec(e);while(o){n=e.slice(s,t.lastIndex-o[0].length);if(n.length){r.push(n)}if(o[6]==="%"){r.push("%")}else{r.push(parse(o))}s=t.lastIndex;o=t.exec(e)}n=e.slice(s);if(n.length){r.push(n)}return r}e.exports=formatTokenize},7844:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(41067);e.exports=r},5472:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},41067:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96900);var o=n(18464);var s=n(5472);function format(e){var t;var n;if(!s(e)){throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.",e))}t=[o(e)];for(n=1;n<arguments.length;n++){t.push(arguments[n])}return r.apply(null,t)}e.exports=format},38090:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15117);e.exports=r},15117:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Symbol==="function"?Symbol:void 0;e.exports=t},40592:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68743);e.exports=r},68743:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function wrap(e){return constantFunction;function constantFunction(){return e}}e.exports=wrap},64772:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(36907);e.exports=r},36907:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70208);function setNonEnumerableReadOnly(e,t,n){r(e,t,{configurable:false,enumerable:false,writable:false,value:n})}e.exports=setNonEnumerableReadOnly},34119:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.defineProperty;e.exports=t},1729:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Object.defineProperty==="function"?Object.defineProperty:null;e.exports=t},32858:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1729);function hasDefinePropertySupport(){try{r({},"x",{});return true}catch(e){return false}}e.exports=hasDefinePropertySupport},70208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32858);var o=n(34119);var s=n(98609);var i;if(r()){i=o}else{i=s}e.exports=i},98609:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(7844);var o=Object.prototype;var s=o.toString;var i=o.__defineGetter__;var a=o.__defineSetter__;var l=o.__lookupGetter__;var c=o.__lookupSetter__;function defineProperty(e,t,n){var u;var f;var d;var h;if(typeof e!=="object"||e===null||s.call(e)==="[object Array]"){throw new TypeError(r("invalid argument. First argument must be an object. Value: `%s`.",e))}if(typeof n!=="object"||n===null||s.call(n)==="[object Array]"){throw new TypeError(r("invalid argument. Property descriptor must be an object. Value: `%s`.",n))}f="value"in n;if(f){if(l.call(e,t)||c.call(e,t)){u=e.__proto__;e.__proto__=o;delete e[t];e[t]=n.value;e.__proto__=u}else{e[t]=n.value}}d="get"in n;h="set"in n;if(f&&(d||h)){throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.")}if(d&&i){i.call(e,t,n.get)}if(h&&a){a.call(e,t,n.set)}return e}e.exports=defineProperty},80543:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=eval;e.exports=t},98863:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(11505);var o=n(47738);var s=n(2740);var i;if(r()){i=s}else{i=o}e.exports=i},47738:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(11063);function nativeClass(e){return r.call(e)}e.exports=nativeClass},2740:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50015);var o=n(96319);var s=n(11063);function nativeClass(e){var t;var n;var i;if(e===null||e===void 0){return s.call(e)}n=e[o];t=r(e,o);try{e[o]=void 0}catch(t){return s.call(e)}i=s.call(e);if(t){e[o]=n}else{delete e[o]}return i}e.exports=nativeClass},11063:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.toString;e.exports=t},96319:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38090);var o=typeof r==="function"?r.toStringTag:"";e.exports=o},71026:(e,t,n)=>{const r=n(44156);const o=n(62599);function picomatch(e,t,n=false){if(t&&(t.windows===null||t.windows===undefined)){t={...t,windows:o.isWindows()}}return r(e,t,n)}Object.assign(picomatch,r);e.exports=picomatch},47223:e=>{const t="\\\\/";const n=`[^${t}]`;const r=0;const o="\\.";const s="\\+";const i="\\?";const a="\\/";const l="(?=.)";const c="[^/]";const u=`(?:${a}|$)`;const f=`(?:^|${a})`;const d=`${o}{1,2}${u}`;const h=`(?!${o})`;const p=`(?!${f}${d})`;const m=`(?!${o}{0,1}${u})`;const v=`(?!${d})`;const g=`[^.${a}]`;const w=`${c}*?`;const b="/";const y={DOT_LITERAL:o,PLUS_LITERAL:s,QMARK_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:l,QMARK:c,END_ANCHOR:u,DOTS_SLASH:d,NO_DOT:h,NO_DOTS:p,NO_DOT_SLASH:m,NO_DOTS_SLASH:v,QMARK_NO_DOT:g,STAR:w,START_ANCHOR:f,SEP:b};const $={...y,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${o}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${o})`,NO_DOTS:`(?!(?:^|[${t}])${o}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${o}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${o}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"};const k={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:r,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:k,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===true?$:y}}},3717:(e,t,n)=>{const r=n(47223);const o=n(62599);const{MAX_LENGTH:s,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:l,REPLACEMENTS:c}=r;const expandRange=(e,t)=>{if(typeof t.expandRange==="function"){return t.expandRange(...e,t)}e.sort();const n=`[${e.join("-")}]`;try{new RegExp(n)}catch(t){return e.map(e=>o.escapeRegex(e)).join("..")}return n};const syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;const splitTopLevel=e=>{const t=[];let n=0;let r=0;let o=0;let s="";let i=false;for(const a of e){if(i===true){s+=a;i=false;continue}if(a==="\\"){s+=a;i=true;continue}if(a==='"'){o=o===1?0:1;s+=a;continue}if(o===0){if(a==="["){n++}else if(a==="]"&&n>0){n--}else if(n===0){if(a==="("){r++}else if(a===")"&&r>0){r--}else if(a==="|"&&r===0){t.push(s);s="";continue}}}s+=a}t.push(s);return t};const isPlainBranch=e=>{let t=false;for(const n of e){if(t===true){t=false;continue}if(n==="\\"){t=true;continue}if(/[?*+@!()[\]{}]/.test(n)){return false}}return true};const normalizeSimpleBranch=e=>{let t=e.trim();let n=true;while(n===true){n=false;if(/^@\([^\\()[\]{}|]+\)$/.test(t)){t=t.slice(2,-1);n=true}}if(!isPlainBranch(t)){return}return t.replace(/\\(.)/g,"$1")};const hasRepeatedCharPrefixOverlap=e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++){for(let n=e+1;n<t.length;n++){const r=t[e];const o=t[n];const s=r[0];if(!s||r!==s.repeat(r.length)||o!==s.repeat(o.length)){continue}if(r===o||r.startsWith(o)||o.startsWith(r)){return true}}}return false};const parseRepeatedExtglob=(e,t=true)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="("){return}let n=0;let r=0;let o=0;let s=false;for(let i=1;i<e.length;i++){const a=e[i];if(s===true){s=false;continue}if(a==="\\"){s=true;continue}if(a==='"'){o=o===1?0:1;continue}if(o===1){continue}if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(n>0){continue}if(a==="("){r++;continue}if(a===")"){r--;if(r===0){if(t===true&&i!==e.length-1){return}return{type:e[0],body:e.slice(2,i),end:i}}}}};const buildCharClassStar=e=>{const t=e.length===1?o.escapeRegex(e[0]):`[${e.map(e=>o.escapeRegex(e)).join("")}]`;return`${t}*`};const getStarExtglobSequenceChars=e=>{let t=0;const n=[];while(t<e.length){const r=parseRepeatedExtglob(e.slice(t),false);if(!r||r.type!=="*"){return}const o=splitTopLevel(r.body).map(e=>e.trim());if(o.length!==1){return}const s=normalizeSimpleBranch(o[0]);if(!s||s.length!==1){return}n.push(s);t+=r.end+1}if(n.length<1){return}return n};const repeatedExtglobRecursion=e=>{let t=0;let n=e.trim();let r=parseRepeatedExtglob(n);while(r){t++;n=r.body.trim();r=parseRepeatedExtglob(n)}return t};const analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===false){return{risky:false}}const n=typeof t.maxExtglobRecursion==="number"?t.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION;const o=splitTopLevel(e).map(e=>e.trim());if(o.length>1){if(o.some(e=>e==="")||o.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(o)){return{risky:true}}}const s=[];let i=false;let a=true;for(const e of o){const t=getStarExtglobSequenceChars(e);if(t){i=true;s.push(...t);continue}const r=normalizeSimpleBranch(e);if(r&&r.length===1){s.push(r);continue}a=false;if(repeatedExtglobRecursion(e)>n){return{risky:true}}}if(i){return a?{risky:true,safeOutput:buildCharClassStar([...new Set(s)])}:{risky:true}}return{risky:false}};const parse=(e,t)=>{if(typeof e!=="string"){throw new TypeError("Expected a string")}e=c[e]||e;const n={...t};const u=typeof n.maxLength==="number"?Math.min(s,n.maxLength):s;let f=e.length;if(f>u){throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${u}`)}const d={type:"bos",value:"",output:n.prepend||""};const h=[d];const p=n.capture?"":"?:";const m=r.globChars(n.windows);const v=r.extglobChars(m);const{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:b,ONE_CHAR:y,DOTS_SLASH:$,NO_DOT:k,NO_DOT_SLASH:x,NO_DOTS_SLASH:_,QMARK:N,QMARK_NO_DOT:S,STAR:O,START_ANCHOR:M}=m;const globstar=e=>`(${p}(?:(?!${M}${e.dot?$:g}).)*?)`;const A=n.dot?"":k;const C=n.dot?N:S;let R=n.bash===true?globstar(n):O;if(n.capture){R=`(${R})`}if(typeof n.noext==="boolean"){n.noextglob=n.noext}const E={input:e,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:h};e=o.removePrefix(e,E);f=e.length;const I=[];const T=[];const F=[];let j=d;let P;const eos=()=>E.index===f-1;const L=E.peek=(t=1)=>e[E.index+t];const B=E.advance=()=>e[++E.index]||"";const remaining=()=>e.slice(E.index+1);const consume=(e="",t=0)=>{E.consumed+=e;E.index+=t};const append=e=>{E.output+=e.output!=null?e.output:e.value;consume(e.value)};const negate=()=>{let e=1;while(L()==="!"&&(L(2)!=="("||L(3)==="?")){B();E.start++;e++}if(e%2===0){return false}E.negated=true;E.start++;return true};const increment=e=>{E[e]++;F.push(e)};const decrement=e=>{E[e]--;F.pop()};const push=e=>{if(j.type==="globstar"){const t=E.braces>0&&(e.type==="comma"||e.type==="brace");const n=e.extglob===true||I.length&&(e.type==="pipe"||e.type==="paren");if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){E.output=E.output.slice(0,-j.output.length);j.type="star";j.value="*";j.output=R;E.output+=j.output}}if(I.length&&e.type!=="paren"){I[I.length-1].inner+=e.value}if(e.value||e.output)append(e);if(j&&j.type==="text"&&e.type==="text"){j.output=(j.output||j.value)+e.value;j.value+=e.value;return}e.prev=j;h.push(e);j=e};const extglobOpen=(e,t)=>{const r={...v[t],conditions:1,inner:""};r.prev=j;r.parens=E.parens;r.output=E.output;r.startIndex=E.index;r.tokensIndex=h.length;const o=(n.capture?"(":"")+r.open;increment("parens");push({type:e,value:t,output:E.output?"":y});push({type:"paren",extglob:true,value:B(),output:o});I.push(r)};const extglobClose=r=>{const s=e.slice(r.startIndex,E.index+1);const i=e.slice(r.startIndex+2,E.index);const a=analyzeRepeatedExtglob(i,n);if((r.type==="plus"||r.type==="star")&&a.risky){const e=a.safeOutput?(r.output?"":y)+(n.capture?`(${a.safeOutput})`:a.safeOutput):undefined;const t=h[r.tokensIndex];t.type="text";t.value=s;t.output=e||o.escapeRegex(s);for(let e=r.tokensIndex+1;e<h.length;e++){h[e].value="";h[e].output="";delete h[e].suffix}E.output=r.output+t.output;E.backtrack=true;push({type:"paren",extglob:true,value:P,output:""});decrement("parens");return}let l=r.close+(n.capture?")":"");let c;if(r.type==="negate"){let e=R;if(r.inner&&r.inner.length>1&&r.inner.includes("/")){e=globstar(n)}if(e!==R||eos()||/^\)+$/.test(remaining())){l=r.close=`)$))${e}`}if(r.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:false}).output;l=r.close=`)${n})${e})`}if(r.prev.type==="bos"){E.negatedExtglob=true}}push({type:"paren",extglob:true,value:P,output:l});decrement("parens")};if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(e)){let r=false;let s=e.replace(l,(e,t,n,o,s,i)=>{if(o==="\\"){r=true;return e}if(o==="?"){if(t){return t+o+(s?N.repeat(s.length):"")}if(i===0){return C+(s?N.repeat(s.length):"")}return N.repeat(n.length)}if(o==="."){return g.repeat(n.length)}if(o==="*"){if(t){return t+o+(s?R:"")}return R}return t?e:`\\${e}`});if(r===true){if(n.unescape===true){s=s.replace(/\\/g,"")}else{s=s.replace(/\\+/g,e=>e.length%2===0?"\\\\":e?"\\":"")}}if(s===e&&n.contains===true){E.output=e;return E}E.output=o.wrapOutput(s,E,t);return E}while(!eos()){P=B();if(P==="\0"){continue}if(P==="\\"){const e=L();if(e==="/"&&n.bash!==true){continue}if(e==="."||e===";"){continue}if(!e){P+="\\";push({type:"text",value:P});continue}const t=/^\\+/.exec(remaining());let r=0;if(t&&t[0].length>2){r=t[0].length;E.index+=r;if(r%2!==0){P+="\\"}}if(n.unescape===true){P=B()}else{P+=B()}if(E.brackets===0){push({type:"text",value:P});continue}}if(E.brackets>0&&(P!=="]"||j.value==="["||j.value==="[^")){if(n.posix!==false&&P===":"){const e=j.value.slice(1);if(e.includes("[")){j.posix=true;if(e.includes(":")){const e=j.value.lastIndexOf("[");const t=j.value.slice(0,e);const n=j.value.slice(e+2);const r=i[n];if(r){j.value=t+r;E.backtrack=true;B();if(!d.output&&h.indexOf(j)===1){d.output=y}continue}}}}if(P==="["&&L()!==":"||P==="-"&&L()==="]"){P=`\\${P}`}if(P==="]"&&(j.value==="["||j.value==="[^")){P=`\\${P}`}if(n.posix===true&&P==="!"&&j.value==="["){P="^"}j.value+=P;append({value:P});continue}if(E.quotes===1&&P!=='"'){P=o.escapeRegex(P);j.value+=P;append({value:P});continue}if(P==='"'){E.quotes=E.quotes===1?0:1;if(n.keepQuotes===true){push({type:"text",value:P})}continue}if(P==="("){increment("parens");push({type:"paren",value:P});continue}if(P===")"){if(E.parens===0&&n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const e=I[I.length-1];if(e&&E.parens===e.parens+1){extglobClose(I.pop());continue}push({type:"paren",value:P,output:E.parens?")":"\\)"});decrement("parens");continue}if(P==="["){if(n.nobracket===true||!remaining().includes("]")){if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}P=`\\${P}`}else{increment("brackets")}push({type:"bracket",value:P});continue}if(P==="]"){if(n.nobracket===true||j&&j.type==="bracket"&&j.value.length===1){push({type:"text",value:P,output:`\\${P}`});continue}if(E.brackets===0){if(n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value:P,output:`\\${P}`});continue}decrement("brackets");const e=j.value.slice(1);if(j.posix!==true&&e[0]==="^"&&!e.includes("/")){P=`/${P}`}j.value+=P;append({value:P});if(n.literalBrackets===false||o.hasRegexChars(e)){continue}const t=o.escapeRegex(j.value);E.output=E.output.slice(0,-j.value.length);if(n.literalBrackets===true){E.output+=t;j.value=t;continue}j.value=`(${p}${t}|${j.value})`;E.output+=j.value;continue}if(P==="{"&&n.nobrace!==true){increment("braces");const e={type:"brace",value:P,output:"(",outputIndex:E.output.length,tokensIndex:E.tokens.length};T.push(e);push(e);continue}if(P==="}"){const e=T[T.length-1];if(n.nobrace===true||!e){push({type:"text",value:P,output:P});continue}let t=")";if(e.dots===true){const e=h.slice();const r=[];for(let t=e.length-1;t>=0;t--){h.pop();if(e[t].type==="brace"){break}if(e[t].type!=="dots"){r.unshift(e[t].value)}}t=expandRange(r,n);E.backtrack=true}if(e.comma!==true&&e.dots!==true){const n=E.output.slice(0,e.outputIndex);const r=E.tokens.slice(e.tokensIndex);e.value=e.output="\\{";P=t="\\}";E.output=n;for(const e of r){E.output+=e.output||e.value}}push({type:"brace",value:P,output:t});decrement("braces");T.pop();continue}if(P==="|"){if(I.length>0){I[I.length-1].conditions++}push({type:"text",value:P});continue}if(P===","){let e=P;const t=T[T.length-1];if(t&&F[F.length-1]==="braces"){t.comma=true;e="|"}push({type:"comma",value:P,output:e});continue}if(P==="/"){if(j.type==="dot"&&E.index===E.start+1){E.start=E.index+1;E.consumed="";E.output="";h.pop();j=d;continue}push({type:"slash",value:P,output:b});continue}if(P==="."){if(E.braces>0&&j.type==="dot"){if(j.value===".")j.output=g;const e=T[T.length-1];j.type="dots";j.output+=P;j.value+=P;e.dots=true;continue}if(E.braces+E.parens===0&&j.type!=="bos"&&j.type!=="slash"){push({type:"text",value:P,output:g});continue}push({type:"dot",value:P,output:g});continue}if(P==="?"){const e=j&&j.value==="(";if(!e&&n.noextglob!==true&&L()==="("&&L(2)!=="?"){extglobOpen("qmark",P);continue}if(j&&j.type==="paren"){const e=L();let t=P;if(j.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining())){t=`\\${P}`}push({type:"text",value:P,output:t});continue}if(n.dot!==true&&(j.type==="slash"||j.type==="bos")){push({type:"qmark",value:P,output:S});continue}push({type:"qmark",value:P,output:N});continue}if(P==="!"){if(n.noextglob!==true&&L()==="("){if(L(2)!=="?"||!/[!=<:]/.test(L(3))){extglobOpen("negate",P);continue}}if(n.nonegate!==true&&E.index===0){negate();continue}}if(P==="+"){if(n.noextglob!==true&&L()==="("&&L(2)!=="?"){extglobOpen("plus",P);continue}if(j&&j.value==="("||n.regex===false){push({type:"plus",value:P,output:w});continue}if(j&&(j.type==="bracket"||j.type==="paren"||j.type==="brace")||E.parens>0){push({type:"plus",value:P});continue}push({type:"plus",value:w});continue}if(P==="@"){if(n.noextglob!==true&&L()==="("&&L(2)!=="?"){push({type:"at",extglob:true,value:P,output:""});continue}push({type:"text",value:P});continue}if(P!=="*"){if(P==="$"||P==="^"){P=`\\${P}`}const e=a.exec(remaining());if(e){P+=e[0];E.index+=e[0].length}push({type:"text",value:P});continue}if(j&&(j.type==="globstar"||j.star===true)){j.type="star";j.star=true;j.value+=P;j.output=R;E.backtrack=true;E.globstar=true;consume(P);continue}let t=remaining();if(n.noextglob!==true&&/^\([^?]/.test(t)){extglobOpen("star",P);continue}if(j.type==="star"){if(n.noglobstar===true){consume(P);continue}const r=j.prev;const o=r.prev;const s=r.type==="slash"||r.type==="bos";const i=o&&(o.type==="star"||o.type==="globstar");if(n.bash===true&&(!s||t[0]&&t[0]!=="/")){push({type:"star",value:P,output:""});continue}const a=E.braces>0&&(r.type==="comma"||r.type==="brace");const l=I.length&&(r.type==="pipe"||r.type==="paren");if(!s&&r.type!=="paren"&&!a&&!l){push({type:"star",value:P,output:""});continue}while(t.slice(0,3)==="/**"){const n=e[E.index+4];if(n&&n!=="/"){break}t=t.slice(3);consume("/**",3)}const c=eos()||E.parens>0&&t===")".repeat(E.parens)&&!I.some(e=>e.type==="negate");if(r.type==="bos"&&eos()){j.type="globstar";j.value+=P;j.output=globstar(n);E.output=j.output;E.globstar=true;consume(P);continue}if(r.type==="slash"&&r.prev.type!=="bos"&&!i&&c){E.output=E.output.slice(0,-(r.output+j.output).length);r.output=`(?:${r.output}`;j.type="globstar";j.output=globstar(n)+(n.strictSlashes?")":"|$)");j.value+=P;E.globstar=true;E.output+=r.output+j.output;consume(P);continue}if(r.type==="slash"&&r.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":"";E.output=E.output.slice(0,-(r.output+j.output).length);r.output=`(?:${r.output}`;j.type="globstar";j.output=`${globstar(n)}${b}|${b}${e})`;j.value+=P;E.output+=r.output+j.output;E.globstar=true;consume(P+B());push({type:"slash",value:"/",output:""});continue}if(r.type==="bos"&&t[0]==="/"){j.type="globstar";j.value+=P;j.output=`(?:^|${b}|${globstar(n)}${b})`;E.output=j.output;E.globstar=true;consume(P+B());push({type:"slash",value:"/",output:""});continue}E.output=E.output.slice(0,-j.output.length);j.type="globstar";j.output=globstar(n);j.value+=P;E.output+=j.output;E.globstar=true;consume(P);continue}const r={type:"star",value:P,output:R};if(n.bash===true){r.output=".*?";if(j.type==="bos"||j.type==="slash"){r.output=A+r.output}push(r);continue}if(j&&(j.type==="bracket"||j.type==="paren")&&n.regex===true){r.output=P;push(r);continue}if(E.index===E.start||j.type==="slash"||j.type==="dot"){if(j.type==="dot"){E.output+=x;j.output+=x}else if(n.dot===true){E.output+=_;j.output+=_}else{E.output+=A;j.output+=A}if(L()!=="*"){E.output+=y;j.output+=y}}push(r)}while(E.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"));E.output=o.escapeLast(E.output,"[");decrement("brackets")}while(E.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"));E.output=o.escapeLast(E.output,"(");decrement("parens")}while(E.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"));E.output=o.escapeLast(E.output,"{");decrement("braces")}if(n.strictSlashes!==true&&(j.type==="star"||j.type==="bracket")){push({type:"maybe_slash",value:"",output:`${b}?`})}if(E.backtrack===true){E.output="";for(const e of E.tokens){E.output+=e.output!=null?e.output:e.value;if(e.suffix){E.output+=e.suffix}}}return E};parse.fastpaths=(e,t)=>{const n={...t};const i=typeof n.maxLength==="number"?Math.min(s,n.maxLength):s;const a=e.length;if(a>i){throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${i}`)}e=c[e]||e;const{DOT_LITERAL:l,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:d,NO_DOT:h,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:v,START_ANCHOR:g}=r.globChars(n.windows);const w=n.dot?p:h;const b=n.dot?m:h;const y=n.capture?"":"?:";const $={negated:false,prefix:""};let k=n.bash===true?".*?":v;if(n.capture){k=`(${k})`}const globstar=e=>{if(e.noglobstar===true)return k;return`(${y}(?:(?!${g}${e.dot?d:l}).)*?)`};const create=e=>{switch(e){case"*":return`${w}${f}${k}`;case".*":return`${l}${f}${k}`;case"*.*":return`${w}${k}${l}${f}${k}`;case"*/*":return`${w}${k}${u}${f}${b}${k}`;case"**":return w+globstar(n);case"**/*":return`(?:${w}${globstar(n)}${u})?${b}${f}${k}`;case"**/*.*":return`(?:${w}${globstar(n)}${u})?${b}${k}${l}${f}${k}`;case"**/.*":return`(?:${w}${globstar(n)}${u})?${l}${f}${k}`;default:{const t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return;const n=create(t[1]);if(!n)return;return n+l+t[2]}}};const x=o.removePrefix(e,$);let _=create(x);if(_&&n.strictSlashes!==true){_+=`${u}?`}return _};e.exports=parse},44156:(e,t,n)=>{const r=n(56745);const o=n(3717);const s=n(62599);const i=n(47223);const isObject=e=>e&&typeof e==="object"&&!Array.isArray(e);const picomatch=(e,t,n=false)=>{if(Array.isArray(e)){const r=e.map(e=>picomatch(e,t,n));const arrayMatcher=e=>{for(const t of r){const n=t(e);if(n)return n}return false};return arrayMatcher}const r=isObject(e)&&e.tokens&&e.input;if(e===""||typeof e!=="string"&&!r){throw new TypeError("Expected pattern to be a non-empty string")}const o=t||{};const s=o.windows;const i=r?picomatch.compileRe(e,t):picomatch.makeRe(e,t,false,true);const a=i.state;delete i.state;let isIgnored=()=>false;if(o.ignore){const e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(o.ignore,e,n)}const matcher=(n,r=false)=>{const{isMatch:l,match:c,output:u}=picomatch.test(n,i,t,{glob:e,posix:s});const f={glob:e,state:a,regex:i,posix:s,input:n,output:u,match:c,isMatch:l};if(typeof o.onResult==="function"){o.onResult(f)}if(l===false){f.isMatch=false;return r?f:false}if(isIgnored(n)){if(typeof o.onIgnore==="function"){o.onIgnore(f)}f.isMatch=false;return r?f:false}if(typeof o.onMatch==="function"){o.onMatch(f)}return r?f:true};if(n){matcher.state=a}return matcher};picomatch.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!=="string"){throw new TypeError("Expected input to be a string")}if(e===""){return{isMatch:false,output:""}}const i=n||{};const a=i.format||(o?s.toPosixSlashes:null);let l=e===r;let c=l&&a?a(e):e;if(l===false){c=a?a(e):e;l=c===r}if(l===false||i.capture===true){if(i.matchBase===true||i.basename===true){l=picomatch.matchBase(e,t,n,o)}else{l=t.exec(c)}}return{isMatch:Boolean(l),match:l,output:c}};picomatch.matchBase=(e,t,n,r=n&&n.windows)=>{const o=t instanceof RegExp?t:picomatch.makeRe(t,n);return o.test(s.basename(e,{windows:r}))};picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e);picomatch.parse=(e,t)=>{if(Array.isArray(e))return e.map(e=>picomatch.parse(e,t));return o(e,{...t,fastpaths:false})};picomatch.scan=(e,t)=>r(e,t);picomatch.compileRe=(e,t,n=false,r=false)=>{if(n===true){return e.output}const o=t||{};const s=o.contains?"":"^";const i=o.contains?"":"$";let a=`${s}(?:${e.output})${i}`;if(e&&e.negated===true){a=`^(?!${a}).*$`}const l=picomatch.toRegex(a,t);if(r===true){l.state=e}return l};picomatch.makeRe=(e,t={},n=false,r=false)=>{if(!e||typeof e!=="string"){throw new TypeError("Expected a non-empty string")}let s={negated:false,fastpaths:true};if(t.fastpaths!==false&&(e[0]==="."||e[0]==="*")){s.output=o.fastpaths(e,t)}if(!s.output){s=o(e,t)}return picomatch.compileRe(s,t,n,r)};picomatch.toRegex=(e,t)=>{try{const n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===true)throw e;return/$^/}};picomatch.constants=i;e.exports=picomatch},56745:(e,t,n)=>{const r=n(62599);const{CHAR_ASTERISK:o,CHAR_AT:s,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:a,CHAR_DOT:l,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:u,CHAR_LEFT_CURLY_BRACE:f,CHAR_LEFT_PARENTHESES:d,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:v,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:w}=n(47223);const isPathSeparator=e=>e===u||e===i;const depth=e=>{if(e.isPrefix!==true){e.depth=e.isGlobstar?Infinity:1}};const scan=(e,t)=>{const n=t||{};const b=e.length-1;const y=n.parts===true||n.tokens===true||n.scanToEnd===true;const $=[];const k=[];const x=[];let _=e;let N=-1;let S=0;let O=0;let M=false;let A=false;let C=false;let R=false;let E=false;let I=false;let T=false;let F=false;let j=false;let P=false;let L=0;let B;let U;let D={value:"",depth:0,isGlob:false};const eos=()=>N>=b;const peek=()=>_.charCodeAt(N+1);const advance=()=>{B=U;return _.charCodeAt(++N)};while(N<b){U=advance();let e;if(U===i){T=D.backslashes=true;U=advance();if(U===f){I=true}continue}if(I===true||U===f){L++;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===f){L++;continue}if(I!==true&&U===l&&(U=advance())===l){M=D.isBrace=true;C=D.isGlob=true;P=true;if(y===true){continue}break}if(I!==true&&U===a){M=D.isBrace=true;C=D.isGlob=true;P=true;if(y===true){continue}break}if(U===v){L--;if(L===0){I=false;M=D.isBrace=true;P=true;break}}}if(y===true){continue}break}if(U===u){$.push(N);k.push(D);D={value:"",depth:0,isGlob:false};if(P===true)continue;if(B===l&&N===S+1){S+=2;continue}O=N+1;continue}if(n.noext!==true){const e=U===p||U===s||U===o||U===m||U===c;if(e===true&&peek()===d){C=D.isGlob=true;R=D.isExtglob=true;P=true;if(U===c&&N===S){j=true}if(y===true){let e=0;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===d){e++;continue}if(U===g&&--e===0){P=true;break}}continue}break}}if(U===o){if(B===o)E=D.isGlobstar=true;C=D.isGlob=true;P=true;if(y===true){continue}break}if(U===m){C=D.isGlob=true;P=true;if(y===true){continue}break}if(U===h){while(eos()!==true&&(e=advance())){if(e===i){T=D.backslashes=true;advance();continue}if(e===w){A=D.isBracket=true;C=D.isGlob=true;P=true;break}}if(y===true){continue}break}if(n.nonegate!==true&&U===c&&N===S){F=D.negated=true;S++;continue}if(n.noparen!==true&&U===d){C=D.isGlob=true;if(y===true){let e=1;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===d){e++;continue}if(U===g&&--e===0){P=true;break}}continue}break}if(C===true){P=true;if(y===true){continue}break}}if(n.noext===true){R=false;C=false}let q=_;let W="";let z="";if(S>0){W=_.slice(0,S);_=_.slice(S);O-=S}if(q&&C===true&&O>0){q=_.slice(0,O);z=_.slice(O)}else if(C===true){q="";z=_}else{q=_}if(q&&q!==""&&q!=="/"&&q!==_){if(isPathSeparator(q.charCodeAt(q.length-1))){q=q.slice(0,-1)}}if(n.unescape===true){if(z)z=r.removeBackslashes(z);if(q&&T===true){q=r.removeBackslashes(q)}}const H={prefix:W,input:e,start:S,base:q,glob:z,isBrace:M,isBracket:A,isGlob:C,isExtglob:R,isGlobstar:E,negated:F,negatedExtglob:j};if(n.tokens===true){H.maxDepth=0;if(!isPathSeparator(U)){k.push(D)}H.tokens=k}if(n.parts===true||n.tokens===true){let t;for(let r=0;r<$.length;r++){const o=t!==undefined?t+1:S;const s=$[r];const i=e.slice(o,s);if(n.tokens){if(r===0&&S!==0){k[r].isPrefix=true;k[r].value=W}else{k[r].value=i}depth(k[r]);H.maxDepth+=k[r].depth}if(s>=S){x.push(i);t=s}}const r=t!==undefined?t+1:S;const o=e.slice(r);x.push(o);if(n.tokens&&t&&t+1<e.length){k[k.length-1].value=o;depth(k[k.length-1]);H.maxDepth+=k[k.length-1].depth}H.slashes=$;H.parts=x}return H};e.exports=scan},62599:(e,t,n)=>{const{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:o,REGEX_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_GLOBAL:i}=n(47223);t.isObject=e=>e!==null&&typeof e==="object"&&!Array.isArray(e);t.hasRegexChars=e=>s.test(e);t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e);t.escapeRegex=e=>e.replace(i,"\\$1");t.toPosixSlashes=e=>e.replace(r,"/");t.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){const e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}return false};t.removeBackslashes=e=>e.replace(o,e=>e==="\\"?"":e);t.escapeLast=(e,n,r)=>{const o=e.lastIndexOf(n,r);if(o===-1)return e;if(e[o-1]==="\\")return t.escapeLast(e,n,o-1);return`${e.slice(0,o)}\\${e.slice(o)}`};t.removePrefix=(e,t={})=>{let n=e;if(n.startsWith("./")){n=n.slice(2);t.prefix="./"}return n};t.wrapOutput=(e,t={},n={})=>{const r=n.contains?"":"^";const o=n.contains?"":"$";let s=`${r}(?:${e})${o}`;if(t.negated===true){s=`(?:^(?!${s}).*$)`}return s};t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/");const r=n[n.length-1];if(r===""){return n[n.length-2]}return r}},42613:t=>{t.exports=e(import.meta.url)("assert")},20181:t=>{t.exports=e(import.meta.url)("buffer")},35317:t=>{t.exports=e(import.meta.url)("child_process")},49140:t=>{t.exports=e(import.meta.url)("constants")},76982:t=>{t.exports=e(import.meta.url)("crypto")},24434:t=>{t.exports=e(import.meta.url)("events")},79896:t=>{t.exports=e(import.meta.url)("fs")},91943:t=>{t.exports=e(import.meta.url)("fs/promises")},58611:t=>{t.exports=e(import.meta.url)("http")},65692:t=>{t.exports=e(import.meta.url)("https")},69278:t=>{t.exports=e(import.meta.url)("net")},34589:t=>{t.exports=e(import.meta.url)("node:assert")},16698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},37540:t=>{t.exports=e(import.meta.url)("node:console")},77598:t=>{t.exports=e(import.meta.url)("node:crypto")},53053:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},40610:t=>{t.exports=e(import.meta.url)("node:dns")},78474:t=>{t.exports=e(import.meta.url)("node:events")},73024:t=>{t.exports=e(import.meta.url)("node:fs")},51455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},37067:t=>{t.exports=e(import.meta.url)("node:http")},32467:t=>{t.exports=e(import.meta.url)("node:http2")},44708:t=>{t.exports=e(import.meta.url)("node:https")},98995:t=>{t.exports=e(import.meta.url)("node:module")},77030:t=>{t.exports=e(import.meta.url)("node:net")},48161:t=>{t.exports=e(import.meta.url)("node:os")},76760:t=>{t.exports=e(import.meta.url)("node:path")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},1708:t=>{t.exports=e(import.meta.url)("node:process")},41792:t=>{t.exports=e(import.meta.url)("node:querystring")},57075:t=>{t.exports=e(import.meta.url)("node:stream")},46466:t=>{t.exports=e(import.meta.url)("node:stream/promises")},46193:t=>{t.exports=e(import.meta.url)("node:string_decoder")},19311:t=>{t.exports=e(import.meta.url)("node:tls")},73136:t=>{t.exports=e(import.meta.url)("node:url")},57975:t=>{t.exports=e(import.meta.url)("node:util")},73429:t=>{t.exports=e(import.meta.url)("node:util/types")},75919:t=>{t.exports=e(import.meta.url)("node:worker_threads")},38522:t=>{t.exports=e(import.meta.url)("node:zlib")},70857:t=>{t.exports=e(import.meta.url)("os")},16928:t=>{t.exports=e(import.meta.url)("path")},932:t=>{t.exports=e(import.meta.url)("process")},2203:t=>{t.exports=e(import.meta.url)("stream")},13193:t=>{t.exports=e(import.meta.url)("string_decoder")},53557:t=>{t.exports=e(import.meta.url)("timers")},64756:t=>{t.exports=e(import.meta.url)("tls")},52018:t=>{t.exports=e(import.meta.url)("tty")},87016:t=>{t.exports=e(import.meta.url)("url")},39023:t=>{t.exports=e(import.meta.url)("util")},43106:t=>{t.exports=e(import.meta.url)("zlib")},92748:(e,t,n)=>{n.d(t,{k:()=>tolerateClosedPipes});function tolerateClosedPipes(){for(const e of[process.stdout,process.stderr])e.on("error",()=>{})}},55415:(e,t,n)=>{n.d(t,{J:()=>endProcess});async function endProcess(e){await Promise.all([flushed(process.stdout),flushed(process.stderr)]);return process.exit(e)}function flushed(e){return new Promise(t=>{e.once("error",()=>t());e.write("",()=>t())})}},52205:(t,n,r)=>{r.d(n,{r:()=>runCommandLine});var o=r(73024);var s=r(76760);var i=r(73136);var a=r(57975);var l=r(77598);var c=r(51455);var u=r(51611);var f=r(72362);function errorReport(e,t){return{schemaVersion:1,gate:t.gate,model:t.model,verdict:"fail",summary:e.message.split("\n",1)[0],checks:[{id:f.Zi,title:e.title,outcome:"error",severity:"critical",observed:null,expected:"input that can be read",message:e.message,slice:null,evidence:e.fix===undefined?[]:[e.fix],location:e.location??null}],metrics:[],tables:[],figures:[],notes:[],provenance:t.provenance}}var d=r(24672);var h=r(99476);var p=r(7951);var m=r(77059);const v=1e-9;const g=8;function hiddenCells(e,t){const n=new Hiding(e,t);for(const[t,r]of e.entries())if(r.small)n.hide(t);if(n.hidden.size===0)return n.hidden;const r=[...n.hidden];if(!n.fillLoneSums(r,partsOf))n.fillLoneSums(r,wholeOf);for(;;){const r=exposedCells(e,t,n.hidden);const o=[...new Set([...r,...determinedCells(t,n.hidden)])];if(!o.some(t=>e[t].small))return n.hidden;const s=n.fillLoneSums(o,partsOf)||n.fillLoneSums(o,wholeOf);if(!s&&!n.hideBeside(o,partsOf)&&!n.hideBeside(o,wholeOf))return n.hidden}}const partsOf=e=>e.parts;const wholeOf=e=>e.whole===null?[]:[e.whole];class Hiding{hidden=new Set;#e;#t=new Map;#n=new Map;constructor(e,t){this.#e=e;for(const e of t){for(const t of membersOf(e)){const n=this.#t.get(t);if(n===undefined)this.#t.set(t,[e]);else n.push(e)}}}hide(e){this.hidden.add(e);for(const t of this.#r(e))this.#n.set(t,(this.#n.get(t)??0)+1)}fillLoneSums(e,t){let n=false;for(const r of e){for(const e of this.#r(r)){const r=this.#o(e)?this.#s(t(e)):null;if(r===null)continue;this.hide(r);n=true}}return n}hideBeside(e,t){const n=new Set;let r=false;for(const o of e){const e=[...this.#r(o)].sort((e,t)=>e.parts.length-t.parts.length);const s=e.filter(e=>(this.#n.get(e)??0)<=g);if(s.some(e=>n.has(e)))continue;const i=e.find(e=>t(e).some(e=>!this.hidden.has(e)));const a=i===undefined?null:this.#s(t(i));if(a===null)continue;this.hide(a);for(const e of s)n.add(e);r=true}return r}#s(e){const order=e=>[this.#e[e].count===0?1:0,-this.#r(e).filter(e=>this.#o(e)).length,this.#e[e].cost,e];let t=null;for(const n of e){if(this.hidden.has(n))continue;const e=order(n);if(t===null||isBefore(e,t.order))t={cell:n,order:e}}return t?.cell??null}#o(e){return this.#n.get(e)===1}#r(e){return this.#t.get(e)??[]}}function isBefore(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n!==-1&&e[n]<t[n]}function exposedCells(e,t,n){const r=new Set;for(const o of determinedCells(t,n))if(e[o].small)r.add(o);for(const{whole:o,parts:s}of t){if(o!==null&&n.has(o))continue;const t=s.filter(e=>n.has(e));if(t.every(t=>e[t].count===1))for(const e of t)r.add(e)}return[...r].filter(t=>e[t].small)}function determinedCells(e,t){const n=new Map;const r=new Map;const note=(e,t)=>{for(const n of e.keys()){const e=r.get(n);if(e===undefined)r.set(n,new Set([t]));else e.add(t)}};for(const o of e){const e=equationOf(o,t);for(const[t,r]of[...e])subtract(e,n.get(t)??new Map,r);const s=e.keys().next().value;if(s===undefined)continue;const i=e.get(s)??1;for(const[t,n]of e)e.set(t,n/i);for(const t of r.get(s)??[]){const r=n.get(t);const o=r?.get(s);if(r===undefined||o===undefined)continue;subtract(r,e,o);note(e,t)}r.delete(s);note(e,s);n.set(s,e)}return[...n].filter(([,e])=>e.size===1).map(([e])=>e)}function equationOf(e,t){const n=new Map;for(const r of e.parts)if(t.has(r))n.set(r,(n.get(r)??0)+1);if(e.whole!==null&&t.has(e.whole))n.set(e.whole,(n.get(e.whole)??0)-1);return n}function subtract(e,t,n){if(Math.abs(n)<v)return;for(const[r,o]of t){const t=(e.get(r)??0)-n*o;if(Math.abs(t)<v)e.delete(r);else e.set(r,t)}}function membersOf(e){return e.whole===null?e.parts:[...e.parts,e.whole]}const w=1e-9;function suppressFigure(e,t,n){if(e.kind==="matrix"){const n=e.series.some(e=>e.points.some(e=>isSmall(e.n??e.y,t)));return n?emptied(e):e}const r=e.series.map(e=>hiddenPoints(e.points,t,n));if(r.every(e=>e.size===0))return e;if(e.categories===undefined){return{...e,series:e.series.map((e,t)=>({...e,points:e.points.filter((e,n)=>!r[t].has(n))}))}}const kept=(e,t)=>!r.some(e=>e.has(t));return{...e,series:e.series.map(e=>({...e,points:e.points.filter(kept)})),categories:e.categories.filter(kept)}}function emptied(e){const{categories:t,reference:n,...r}=e;return{...r,series:e.series.map(e=>({...e,points:[]}))}}function hiddenPoints(e,t,n){const r=e.map(e=>({count:e.n??0,small:n(e)||givesSmallCount(e,t),cost:e.n??0}));const o=[...e.keys()].filter(t=>e[t].n!==undefined);const s=o.length>=2?[{whole:null,parts:o}]:[];return hiddenCells(r,s)}function givesSmallCount({y:e,n:t},n){if(t===undefined)return false;if(isSmall(t,n))return true;const r=e*t;const o=Math.round(r);if(e<=0||e>=1||Math.abs(r-o)>w*t)return false;return isSmall(o,n)||isSmall(t-o,n)}function isSmall(e,t){return e>0&&e<t}const b=1e-6;const y={roc:({x:e,y:t},n)=>({positives:t*n.positives,negatives:e*n.negatives}),"precision-recall":({x:e,y:t},n)=>t>0?{positives:e*n.positives,negatives:e*n.positives*(1-t)/t}:null};function suppressCurves(e,t,n){const r=e.filter(({id:e})=>Object.hasOwn(y,e));if(r.length===0)return[...e];const{positives:o,negatives:s}=t??{positives:undefined,negatives:undefined};const i=o===undefined||s===undefined?null:{positives:o,negatives:s};const a=new Map(r.flatMap(e=>e.series.map(t=>[t,counts(e,t,i)])));const l=new Map;for(const{series:e}of r){for(const{name:t}of e){const e=r.flatMap(e=>e.series.filter(e=>e.name===t));l.set(t,i===null?new Set:farApart(e.flatMap(e=>a.get(e)??[]),i,n))}}return e.map(e=>{if(!r.includes(e))return e;const t=e.series.map(e=>{const t=a.get(e)??null;const n=l.get(e.name);if(t===null||n===undefined)return{...e,points:[]};return{...e,points:e.points.filter((e,r)=>isIn(n,t[r]??null))}});return t.every(({points:e})=>e.length===0)?emptied(e):{...e,series:t}})}function counts(e,{points:t},n){const r=y[e.id];if(n===null||r===undefined)return null;const o=t.map(e=>r(e,n));return o.every(e=>e===null||isWhole(e.positives)&&isWhole(e.negatives))?o:null}function isWhole(e){return Math.abs(e-Math.round(e))<=b*Math.max(1,e)}function farApart(e,t,n){const isFar=(e,t)=>[e.positives-t.positives,e.negatives-t.negatives].every(e=>{const t=Math.round(Math.abs(e));return t===0||t>=n});const r=e.filter(e=>e!==null).toSorted((e,t)=>e.positives+e.negatives-t.positives-t.negatives);const o={positives:0,negatives:0};const s=[o];for(const e of r){const n=s.at(-1)??o;if(keyOf(e)!==keyOf(n)&&isFar(e,n)&&isFar(e,t))s.push(e)}return isFar(o,t)?new Set(s.map(keyOf)):new Set}function isIn(e,t){return t!==null&&e.has(keyOf(t))}function keyOf({positives:e,negatives:t}){return`${Math.round(e)} ${Math.round(t)}`}const $=new Set([...["tp","fp","fn","tn","accuracy","balanced_accuracy","precision","recall","specificity","npv","fpr","fnr"],...["fdr","false_omission_rate","f1","fbeta","jaccard","mcc","cohen_kappa","g_mean","informedness","markedness"],...["lr_plus","lr_minus","dor","cost"]]);const k=new Set(["tp","fp","fn","tn"]);const x=1e-9;const _=" figures confusion";function suppressMetrics(e,t,n){const r=new Cells;const o=new Map;const s=familiesOf(e);const i=new Map;const a=e.filter(e=>suppress_metrics_givesSmallCount(e,t)||n.hasMaskedFlips(e));const l=new Set(a.map(e=>groupKey(e)));if(n.confusion)l.add(_);for(const n of e){if(n.support===null)continue;for(const[e,o]of Object.entries(n.support))r.add(countKey(n,e),o,suppress_metrics_isSmall(o,t),o);i.set(n,r.add(groupKey(n),n.support.n,l.has(groupKey(n)),n.support.n));for(const e of sumsWithin(n,n.support,r))o.set(JSON.stringify(e),e)}for(const e of s){for(const t of sumsOver(e,r))o.set(JSON.stringify(t),t)}const c=hiddenCells(r.all,[...o.values()]);const isHidden=(e,t)=>c.has(r.indexOf(countKey(e,t)));const u=new Set(e.filter(e=>isHidden(e,"n")).map(e=>sliceKey(e.slice)));const f=[];const d=e.map(e=>{if(e.support===null)return e;const n=Object.keys(e.support).filter(t=>isHidden(e,t));if(n.length===0&&!c.has(i.get(e)??-1))return e;f.push(e);return maskRow(e,n,t)});const h=n.confusion||c.has(r.indexOf(_));return{rows:d,masked:f,isMaskedSlice:e=>u.has(sliceKey(e)),isConfusionMasked:h}}function maskSupport(e,t){if(t.includes("n"))return null;const{n:n,...r}=e;return{n:n,...Object.fromEntries(Object.entries(r).filter(([e])=>!t.includes(e)))}}function maskedReason(e){return`masked: it counts fewer than ${e} rows, or would give such a count away`}function sliceKey(e){return e===null?"":JSON.stringify(Object.entries(e).sort(([e],[t])=>e<t?-1:1))}function maskRow(e,t,n){const{champion:r,difference:o,...s}=e;return{...s,value:null,reason:maskedReason(n),interval:null,support:e.support===null?null:maskSupport(e.support,t),...e.dummy===undefined?{}:{dummy:null}}}class Cells{all=[];#i=new Map;add(e,t,n,r){const o=this.#i.get(e);if(o!==undefined)return o;this.#i.set(e,this.all.length);this.all.push({count:t,small:n,cost:r});return this.all.length-1}indexOf(e){return this.#i.get(e)??-1}}function countKey(e,t){return`${sliceKey(e.slice)} ${t} ${e.support?.[t]}`}function groupKey(e){return`${sliceKey(e.slice)} figures ${$.has(baseId(e.id))?"confusion":e.id}`}function baseId(e){return e.split("(",1)[0]}function suppress_metrics_isSmall(e,t){return e>0&&e<t}function suppress_metrics_givesSmallCount(e,t){const{value:n,support:r}=e;if(r===null)return false;const o=e.champion?.value??null;if(o!==null&&suppress_metrics_givesSmallCount({...e,value:o,champion:undefined},t))return true;if(n===null)return false;if(k.has(baseId(e.id)))return suppress_metrics_isSmall(n,t);if(n<=0||n>=1)return false;return Object.values(r).some(e=>{const r=n*e;const o=Math.round(r);if(Math.abs(r-o)>x*Math.max(1,e))return false;return suppress_metrics_isSmall(o,t)||suppress_metrics_isSmall(e-o,t)})}function sumsWithin(e,t,n){const r=Object.keys(t).filter(e=>e!=="n");const o=r.flatMap((e,t)=>r.slice(t+1).map(t=>[e,t]));return[r,...r.length>2?o:[]].filter(e=>e.length>=2&&e.reduce((e,n)=>e+t[n],0)===t.n).map(t=>({whole:n.indexOf(countKey(e,"n")),parts:t.map(t=>n.indexOf(countKey(e,t)))}))}function familiesOf(e){const t=new Map;const metric=e=>JSON.stringify([e.id,e.challenger??null]);for(const n of e)t.set(`${metric(n)} ${sliceKey(n.slice)}`,n);const n=new Map;for(const r of e){for(const e of Object.keys(r.slice??{})){const{[e]:o,...s}=r.slice??{};const i=Object.keys(s).length===0?null:s;const a=t.get(`${metric(r)} ${sliceKey(i)}`)??null;const l=JSON.stringify([metric(r),e,sliceKey(i)]);const c=n.get(l)??{whole:a,parts:[]};c.parts.push(r);n.set(l,c)}}return[...n.values()]}function sumsOver({whole:e,parts:t},n){if(e===null){return t.length<2?[]:[{whole:null,parts:t.map(e=>n.indexOf(groupKey(e)))}]}if(e.support===null)return[];const r=[];for(const[o,s]of Object.entries(e.support)){let i=0;for(const e of t)i+=e.support?.[o]??Number.NaN;if(i!==s)continue;r.push({whole:n.indexOf(countKey(e,o)),parts:t.map(e=>n.indexOf(countKey(e,o)))});if(o!=="n")continue;r.push({whole:n.indexOf(groupKey(e)),parts:t.map(e=>n.indexOf(groupKey(e)))})}return r}const N=new Set(["n","rows","total","support","count"]);const S=10;const O=4;function suppressTable(e,t,n){const r=gridOf(e,t);const o=hiddenCells(r.cells,e.additive===false?[]:sumsOf(e,r));const s=new Set;for(const[t,r]of e.rows.entries())if(n(r))s.add(t);if(o.size===0&&s.size===0)return e;let i=0;const a=e.rows.map((t,n)=>{const a=s.has(n)||e.columns.some((e,t)=>o.has(r.at(n,t)));return t.map((t,l)=>{const{type:c}=e.columns[l];const u=a&&(c==="number"||c==="percent");const f=c==="count"&&(s.has(n)||o.has(r.at(n,l)));if(t===null||!(u||f))return t;i++;return null})});if(i===0)return e;const l=`${i} ${i===1?"cell is":"cells are"} masked: they count fewer than ${t} rows, or would give such a count away.`;return{...e,rows:a,note:e.note===undefined?l:`${e.note} ${l}`}}function gridOf(e,t){const n=[...e.columns.keys()].filter(t=>e.columns[t].type==="count");const r=[];const o=new Map;for(const[s,i]of e.rows.entries()){for(const e of n){const n=i[e];if(typeof n!=="number")continue;o.set(`${s},${e}`,r.length);r.push({count:n,small:n>0&&n<t,cost:n})}}return{columns:n,cells:r,at:(e,t)=>o.get(`${e},${t}`)??-1}}function sumsOf(e,t){return[...sumsAcross(e,t),...sumsDown(e,t)]}function sumsAcross(e,t){const n=columnRelations(e,t.columns);const r=new Set(n.map(e=>e.whole));const o=t.columns.filter(t=>!N.has(e.columns[t].id));const s=r.size===0?[o]:[o,o.filter(e=>!r.has(e))];return[...e.rows.keys()].flatMap(e=>{const r=n.map(n=>({whole:t.at(e,n.whole),parts:n.parts.map(n=>t.at(e,n))})).filter(e=>e.whole!==-1&&!e.parts.includes(-1));const o=s.map(n=>({whole:null,parts:n.map(n=>t.at(e,n)).filter(e=>e>=0)})).filter(e=>e.parts.length>=2);return[...r,...o]})}function columnRelations(e,t){if(e.rows.length===0)return[];return t.flatMap(n=>{const r=t.filter(e=>e!==n);const o=t.length<=S?subsets(r):[r];return o.filter(t=>t.length>=2&&e.rows.every(e=>addsUp(e[n],t.map(t=>e[t])))).map(e=>({whole:n,parts:e}))})}function subsets(e){const t=[[]];for(const n of e){const e=t.filter(e=>e.length<O).map(e=>[...e,n]);t.push(...e)}return e.length>O?[...t,[...e]]:t}function sumsDown(e,t){const n=[...e.rows.keys()];const r=totalRow(e,t.columns);const o=n.filter(e=>e!==r);const s=[o,...r===null?[]:[n],...groupsByName(e,o)].filter(e=>e.length>=2);return t.columns.flatMap(e=>s.map(n=>{const s=n===o&&r!==null?t.at(r,e):-1;return{whole:s===-1?null:s,parts:n.map(n=>t.at(n,e)).filter(e=>e>=0)}}))}function totalRow(e,t){const{rows:n}=e;if(n.length<3||t.length===0)return null;const isTotal=e=>t.every(t=>addsUp(n[e][t],n.filter((t,n)=>n!==e).map(e=>e[t])));return[n.length-1,0].find(isTotal)??null}function groupsByName(e,t){const n=new Map;for(const[r,{type:o}]of e.columns.entries()){if(o!=="name")continue;for(const o of t){const t=String(e.rows[o][r]);const s=t.includes("=")?t.slice(0,t.indexOf("=")):null;for(const e of[`name ${r} ${t}`,...s===null?[]:[`attribute ${r} ${s}`]]){n.set(e,[...n.get(e)??[],o])}}}return[...n.values()]}function addsUp(e,t){if(typeof e!=="number")return false;let n=0;for(const e of t){if(typeof e!=="number")return false;n+=e}return n===e}const M="confusion";const A="flips";const C="flipped-rows";const R=new Set(["classes","confused-pairs"]);function suppressReport(e,t){if(t<=1)return e;const n=e.tables.some(e=>isOfMatrix(e)&&suppressTable(e,t,()=>false)!==e);const r=figuresOfChecks(e);const o=suppressMetrics([...e.metrics,...r],t,{confusion:n,hasMaskedFlips:maskedFlips(e,t)});const s={...o,rows:o.rows.slice(0,e.metrics.length)};const i=tellingNumbers(s.masked);const a=spellings(i);const tells=e=>a.some(t=>e.includes(t));const l=e.tables.map(e=>{const r=s.isConfusionMasked&&(R.has(e.id)||e.id===M&&!n);const o=suppressTable(e,t,t=>r||showsMasked(e,t,s,i));return o.note!==undefined&&tells(o.note)?withoutNote(o):o});const c=l.some((t,n)=>t.id===A&&t.rows!==e.tables[n].rows);const u=c?l.map(e=>e.id===C?withoutRows(e,t):e):l;const f=new Set(l.filter((t,n)=>t.rows!==e.tables[n].rows).map(e=>e.id));const d=s.rows.find(({slice:e,support:t})=>e===null&&t?.["positives"]!==undefined);const h=suppressCurves(e.figures,d?.support??null,t).map(e=>f.has(e.id)||e.id===M&&s.isConfusionMasked?emptied(e):suppressFigure(e,t,e=>[e.x,e.y,e.low,e.high].some(e=>e!==undefined&&i.has(e))));const p=e.checks.map(e=>suppressCheck(e,t,s));const m=e.notes.filter(e=>!tells(e));return{...e,summary:restate(e,p),checks:p,metrics:s.rows,tables:u,figures:h,notes:m}}function figuresOfChecks({checks:e,metrics:t}){const key=(e,t,n)=>JSON.stringify([e.replaceAll(" ",""),sliceKey(t),n]);const n=new Set(t.map(e=>key(e.id,e.slice,e.challenger??"")));const r=new Set(t.flatMap(({challenger:e})=>e??[]));return e.flatMap(e=>{const{id:t,observed:o,support:s,slice:i,margin:a}=e;const l=(0,p.m)(e);const c=[...r].find(e=>t.endsWith(`#${e}`))??"";const u=key(l,i,c);if(l===""||typeof o!=="number"||!s||a!==undefined||n.has(u))return[];n.add(u);const f={...{id:l,slice:i,value:o,reason:null,direction:"none"},...{interval:e.interval??null,support:s},...c===""?{}:{challenger:c}};return[f]})}function maskedFlips({tables:e},t){const n=e.flatMap(e=>{if(e.id!==A)return[];const{rows:n}=suppressTable(e,t,()=>false);return e.rows.flatMap((t,r)=>sameCells(t,n[r])?[]:[{table:e,row:t}])});return({id:e,slice:t,challenger:r})=>e===A&&n.some(({table:e,row:n})=>(r===undefined||n.includes(r))&&(t===null?n.includes("all rows"):names(e,n,t)))}function sameCells(e,t){return e.every((e,n)=>e===t[n])}function withoutRows(e,t){return{...e,rows:[],note:`No row is listed, since fewer than ${t} changed in some slice.`}}function isOfMatrix(e){return e.id===M||R.has(e.id)}function withoutNote(e){const{note:t,...n}=e;return n}function spellings(e){return[...e].flatMap(e=>{const t=[3,4,5,6].map(t=>String(Number(e.toPrecision(t))));return[...new Set([String(e),...t])].filter(e=>e.length>=5)})}function suppressCheck(e,t,n){const r=Object.entries(e.support??{}).filter(([,e])=>e>0&&e<t);const o=n.masked.filter(t=>sliceKey(t.slice)===sliceKey(e.slice));const s=o.some(t=>t.value!==null&&(t.value===e.observed||t.difference?.value===e.observed));const i=countsFewFlips(e,t);if(r.length===0&&!s&&!i&&!n.isMaskedSlice(e.slice))return e;const{interval:a,baseline:l,margin:c,support:u,...f}=e;const d=n.isMaskedSlice(e.slice)?["n"]:Object.keys(u??{}).filter(e=>hiddenName(e,r,o,n));return{...f,observed:null,message:maskedReason(t),interval:null,baseline:null,support:u===null||u===undefined?null:maskSupport(u,d),evidence:[]}}function countsFewFlips({id:e,observed:t,support:n},r){if(!e.startsWith("rule:flips")||typeof t!=="number"||!n)return false;const o=Math.round(t*n.n);return o>0&&o<r||o<n.n&&n.n-o<r}function hiddenName(e,t,n,r){if(t.length>0&&(e!=="n"||t.some(([e])=>e==="n")))return true;const o=r.rows.filter(e=>e.value===null&&n.some(t=>t.id===e.id&&sliceKey(t.slice)===sliceKey(e.slice)));return o.some(t=>t.support===null||!(e in t.support))}function restate(e,t){return e.checks.reduce((e,n,r)=>n===t[r]?e:e.replace((0,m.e)(n),()=>(0,m.e)(t[r])),e.summary)}function tellingNumbers(e){const t=e.flatMap(e=>[e.value,e.interval?.low,e.interval?.high,e.champion?.value,e.champion?.interval?.low,e.champion?.interval?.high,e.difference?.value,e.difference?.interval?.low,e.difference?.interval?.high]);return new Set(t.filter(e=>typeof e==="number"&&!Number.isInteger(e)))}function showsMasked(e,t,n,r){if(t.some((t,n)=>e.columns[n].type!=="count"&&typeof t==="number"&&r.has(t)))return true;return n.masked.some(r=>r.slice!==null&&n.isMaskedSlice(r.slice)&&names(e,t,r.slice))}function names(e,t,n){const r=t.filter((t,n)=>e.columns[n].type==="name");const o=Object.entries(n).map(([e,t])=>`${e}=${t}`);if(r.includes((0,h.c6)(n))||r.includes(o.join(","))||r.includes(o.join(", ")))return true;return Object.entries(n).every(([n,o])=>t.some((t,s)=>{const{id:i,title:a,type:l}=e.columns[s];return l==="name"&&t===o&&(i===n||a===n||r.includes(n))}))}const E="(hidden)";const I="a row";const T=12;function redact(e,t){const n=suppressReport(e,t.suppressBelow);const r=n.tables.map(e=>redactTable(e,t));return mapStrings({...n,tables:r},e=>redactText(e,t))}function redactText(e,t){return(0,d.Jm)(e,{value:e=>t.showValues?e:E,key:e=>keyText(e,t)})}function redactTable(e,t){const n=e.columns.map(e=>e.type);if(!n.includes("value")&&!n.includes("key"))return e;return{...e,rows:e.rows.map(e=>e.map((e,r)=>redactCell(e,n[r],t)))}}function redactCell(e,t,n){if(t==="value"&&!n.showValues)return E;return t==="key"&&e!==null?keyText(unmarked(String(e)),n):e}function keyText(e,t){if(t.keyDisplay==="show")return e;if(t.keyDisplay==="none")return I;return(0,l.createHash)("sha256").update(e,"utf8").digest("hex").slice(0,T)}function unmarked(e){return(0,d.Jm)(e,{value:e=>e,key:e=>e})}function mapStrings(e,t){const map=e=>{if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(map);if(e===null||typeof e!=="object")return e;return Object.fromEntries(Object.entries(e).map(([e,n])=>[t(e),map(n)]))};return map(e)}var F=r(86600);function settingOfText(e){const t=e.split(/\r\n|\r|\n/).map(e=>({text:e.trim(),line:null})).filter(e=>e.text!=="");return{lines:t,path:null}}function mergeSettings(e,t){return{given:new Map([...t,...e])}}function originOf(e,t){const n=locationOf(e,t);return n===null?t:`${t} (${n.path}${n.line===undefined?"":`:${n.line}`})`}function locationOf(e,t){const n=e.given.get(t);if(n===undefined||n.path===null)return null;const r=n.lines.find(e=>e.line!==null)?.line??null;return r===null?{path:n.path}:{path:n.path,line:r}}function badSetting(e,t,n,r){const o=locationOf(e,t);return new u.y(`${originOf(e,t)}: found "${n}", allowed is ${r}`,{title:`Input ${t}`,...o===null?{}:{location:o}})}function lineSetting(e,t){const n=e.given.get(t);if(n===undefined||n.lines.length===0)return null;const[r]=n.lines;if(n.lines.length>1||r===undefined){throw badSetting(e,t,`${n.lines.length} lines`,"one line")}return r.text}function listSetting(e,t){return e.given.get(t)?.lines.map(e=>e.text)??[]}function choiceSetting(e,t,n,r){const o=lineSetting(e,t);if(o===null)return r;const s=n.find(e=>e===o);if(s===undefined)throw badSetting(e,t,o,oneOf(n));return s}function choicesSetting(e,t,n){return listSetting(e,t).flatMap(e=>e.split(",").map(e=>e.trim())).filter(e=>e!=="").map(r=>{const o=n.find(e=>e===r);if(o===undefined)throw badSetting(e,t,r,oneOf(n));return o})}function booleanSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return n;if(/^true$/i.test(r))return true;if(/^false$/i.test(r))return false;throw badSetting(e,t,r,"`true` or `false`")}const j=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function numberSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return null;const o=j.test(r)?Number(r):Number.NaN;if(!(o>=n.min&&o<=n.max)||n.integer&&!Number.isSafeInteger(o)){const o=n.integer?"a whole number":"a number";const s=n.min===-Number.MAX_VALUE&&n.max===Number.MAX_VALUE;throw badSetting(e,t,r,s?o:`${o} from ${n.min} to ${n.max}`)}return o}function levelSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return n;const o=r.endsWith("%");const s=o?r.slice(0,-1).trim():r;const i=j.test(s)?o?Number(s)/100:Number(s):Number.NaN;if(!(i>.5&&i<1))throw badSetting(e,t,r,"a percentage between 50% and 100%, such as `95%`");return i}function oneOf(e){const t=e.map(e=>`\`${e}\``);const n=t.at(-1)??"";return t.length<2?n:`${t.slice(0,-1).join(", ")} or ${n}`}const P=["config","model","rules","join","model-artifact","show-values","key-display","suppress-below","confidence","seed","on-inconclusive","fail-on","report","comment","check-run","artifact","check-name","token","working-directory"];const L=["auto","true","false"];const B={showValues:e=>booleanSetting(e,"show-values",false),keyDisplay:e=>choiceSetting(e,"key-display",["hash","show","none"],"hash"),suppressBelow:e=>numberSetting(e,"suppress-below",{min:0,max:1e9,integer:true})??0,onInconclusive:e=>choiceSetting(e,"on-inconclusive",["fail","warn","pass"],"warn"),failOn:e=>choiceSetting(e,"fail-on",["fail","warn","never"],"fail"),report:e=>lineSetting(e,"report"),comment:e=>choiceSetting(e,"comment",L,"auto"),checkRun:e=>choiceSetting(e,"check-run",L,"auto"),artifact:e=>lineSetting(e,"artifact")};const U={showValues:false,keyDisplay:"none",suppressBelow:0,onInconclusive:"fail",failOn:"fail",report:null,comment:"auto",checkRun:"auto",artifact:null};function readPublishing(e,t,n){const r=[];function attempt(e,t){try{return e()}catch(e){if(!(e instanceof u.y))throw e;r.push(e);return t}}const o=attempt(()=>readModelName(e),null)??n??"model";const s={model:o,showValues:attempt(()=>B.showValues(e),U.showValues),keyDisplay:attempt(()=>B.keyDisplay(e),U.keyDisplay),suppressBelow:attempt(()=>B.suppressBelow(e),U.suppressBelow),onInconclusive:attempt(()=>B.onInconclusive(e),U.onInconclusive),failOn:attempt(()=>B.failOn(e),U.failOn),report:attempt(()=>B.report(e),U.report),comment:attempt(()=>B.comment(e),U.comment),checkRun:attempt(()=>B.checkRun(e),U.checkRun),artifact:attempt(()=>B.artifact(e),U.artifact),checkName:attempt(()=>lineSetting(e,"check-name"),null)??`Modelgate / ${o} / ${t}`};return{publishing:s,errors:r}}function readModelName(e){const t=lineSetting(e,"model");if(t===null)return null;if(t.length>100||!/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]*$/u.test(t)){const n="a name of 1 to 100 letters, digits, spaces and . _ @ + - that starts with a letter or digit";throw badSetting(e,"model",t.slice(0,120),n)}return t}function readCommonInputs(e,t){return{publishing:t,rules:readRules(e),rulesPath:e.given.get("rules")?.path??null,modelArtifact:lineSetting(e,"model-artifact"),confidence:levelSetting(e,"confidence",.95),seed:numberSetting(e,"seed",{min:0,max:Number.MAX_SAFE_INTEGER,integer:true})??1}}function readRules(e){const t=e.given.get("rules");if(t===undefined)return[];const{path:n}=t;if(n===null)return(0,F.NR)(t.lines.map(e=>e.text).join("\n"),{input:"rules"});return t.lines.flatMap(e=>(0,F.NR)(e.text,{path:n,firstLine:e.line??1}))}const D=80;function nearest(e,t,n=3){const r=plain(e);if(r.length===0||r.length>D)return[];const o=[];for(const e of new Set(t)){const t=rankOf(r,plain(e));if(t!==null)o.push({candidate:e,rank:t})}return o.sort((e,t)=>e.rank-t.rank).slice(0,n).map(e=>e.candidate)}function rankOf(e,t){if(t.length===0||t.length>D)return null;const n=Math.max(e.length,t.length);const r=Math.min(e.length,t.length);const o=Math.max(1,Math.floor(n/3));if(n-r<=o){const n=editDistance(e,t);if(n<=o&&n<r)return n}if(r>=3&&(t.includes(e)||e.includes(t)))return D+n-r;return null}function plain(e){return e.toLowerCase().replace(/[\s_.-]+/gu,"")}function editDistance(e,t){let n=[];let r=Array.from({length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o++){const s=[o];for(let i=1;i<=t.length;i++){const a=e[o-1]===t[i-1]?0:1;let l=Math.min(r[i]+1,s[i-1]+1,r[i-1]+a);const c=o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1];if(c)l=Math.min(l,n[i-2]+1);s.push(l)}n=r;r=s}return r[t.length]}const q=["risk","paths"];async function readConfig(e){const{path:t,text:n}=e;const o=await r.e(483).then(r.t.bind(r,33483,19));const s=new o.LineCounter;const i=o.parseDocument(n,{lineCounter:s,prettyErrors:false,uniqueKeys:true});const[a]=i.errors;if(a!==undefined){const{line:e,col:n}=s.linePos(a.pos[0]);throw configError(t,e,a.message.replaceAll(/\s+/g," "),n)}let l;try{l=i.toJS({maxAliasCount:100})}catch{throw configError(t,1,"its aliases expand without bound")}if(l===null||l===undefined)return{model:null,settings:new Map,notices:[]};const c=await compiledSchema();if(!c(l))throw schemaError(c.errors??[],t,i.contents,s,l);const u=l;const f=u["models"];const d=f===undefined?onlyModel(u,e):chooseModel(f,e);const h=q.filter(e=>d.body[e]!==undefined).map(e=>`${t}: \`${e}\` is not acted on by this version`);const p=new Map;const keysOf=e=>Object.keys(d.body[e]??{});const m=e.inherited(new Set(keysOf(e.section)));const v=[{section:"evaluation",takes:e=>m.includes(e)},{section:e.section,takes:()=>true}];for(const{section:e,takes:n}of v){for(const r of keysOf(e).filter(n)){const n=i.getIn([...d.keys,e,r],true);if(o.isNode(n))p.set(r,settingOfNode(n,t,s,o))}}return{model:d.model,settings:p,notices:h}}function onlyModel(e,t){const n=typeof e["model"]==="string"?e["model"]:null;if(t.model!==null&&n!==null&&t.model!==n){throw configError(t.path,1,`it holds the gates of the model "${n}", but the input model asks for "${t.model}"`)}return{model:n,body:e,keys:[]}}function chooseModel(e,t){const n=Object.keys(e);const[r]=n;const o=t.model??(n.length===1&&r!==undefined?r:null);if(o===null){throw configError(t.path,1,`it holds ${n.length} models (${n.join(", ")}); name one with the input model`)}const s=Object.hasOwn(e,o)?e[o]:undefined;if(typeof s!=="object"||s===null){throw configError(t.path,1,`it has no model "${o}"; it has ${n.join(", ")}`)}return{model:o,body:s,keys:["models",o]}}function settingOfNode(e,t,n,r){const lineOf=e=>e?.range===undefined||e.range===null?null:n.linePos(e.range[0]).line;if(r.isSeq(e)){const n=e.items.filter(r.isScalar).flatMap(e=>linesOfScalar(e.value,lineOf(e),e.type));return{path:t,lines:n}}if(r.isScalar(e))return{path:t,lines:linesOfScalar(e.value,lineOf(e),e.type)};return{path:t,lines:[]}}function linesOfScalar(e,t,n){const r=t===null?null:n==="BLOCK_LITERAL"?t+1:t;const o=n==="BLOCK_LITERAL";return String(e??"").split("\n").map((e,t)=>({text:e.trim(),line:r===null?null:o?r+t:r})).filter(e=>e.text!=="")}let W;async function compiledSchema(){if(W===undefined){const[{default:e},{default:t}]=await Promise.all([Promise.all([r.e(389),r.e(627)]).then(r.t.bind(r,65627,19)),r.e(985).then(r.t.bind(r,47985,17))]);W=new e({allErrors:true,strict:true,strictRequired:false,allowUnionTypes:true,verbose:true,logger:false}).compile(t)}return W}function schemaError(e,t,n,r,o){const s=e.filter(e=>e.keyword!=="anyOf"&&e.keyword!=="oneOf"&&e.keyword!=="if").map(e=>{const t=e.instancePath.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"));const s=e.keyword==="additionalProperties"?String(e.params["additionalProperty"]):null;const i=lineOfPointer(n,s===null?t:[...t,s],r);const a=t.length===0?"the file":t.join(".");return{line:i,sentence:s===null?`${a} ${asked(e)}, found ${found(o,t)}`:unknown(s,a,e)}}).sort((e,t)=>e.line-t.line);const[i]=s;const a=s.length>1?` (and ${s.length-1} more)`:"";return configError(t,i?.line??1,`${i?.sentence??"it does not follow the schema"}${a}`)}const z={string:"text",number:"a number",integer:"a whole number",boolean:"true or false",array:"a list",object:"a mapping"};function asked(e){if(e.keyword!=="type")return e.message??"is not allowed";const t=[e.params["type"]].flat().map(e=>z[String(e)]??String(e));return`must be ${t.join(" or ")}`}function unknown(e,t,n){const r=Object.keys(n.parentSchema?.["properties"]??{});const o=nearest(e,r);const s=o.length>0?`did you mean ${o.join(" or ")}?`:`known are ${r.join(", ")}`;return`unknown key "${e}" in ${t}; ${s}`}function found(e,t){let n=e;for(const e of t)n=typeof n==="object"&&n!==null?n[e]:undefined;if(Array.isArray(n))return"a list";if(n===null)return"nothing";return typeof n==="object"?"a mapping":JSON.stringify(n)}function lineOfPointer(e,t,n){let r=e;let o=1;for(const e of t){const t=typeof r==="object"&&r!==null&&"items"in r?r.items:[];const s=t.find(t=>isPair(t)&&String(t.key?.value)===e);const i=isPair(s)?s:t[Number(e)];if(i===undefined)break;const a=isPair(i)?i.key?.range:rangeOf(i);if(a!==undefined&&a!==null)o=n.linePos(a[0]).line;r=isPair(i)?i.value:i}return o}function isPair(e){return typeof e==="object"&&e!==null&&"key"in e&&"value"in e}function rangeOf(e){return typeof e==="object"&&e!==null&&"range"in e?e.range:undefined}function configError(e,t,n,r){return new u.y(`${e}:${t}: ${n}`,{title:"Configuration",location:r===undefined?{path:e,line:t}:{path:e,line:t,column:r}})}function parseJson(e){try{return json(JSON.parse(e.replace(/^\uFEFF/,"")))}catch{return json(undefined)}}function json(e){return{kind:kindOf(e),string:typeof e==="string"?e:null,number:typeof e==="number"&&Number.isFinite(e)?e:null,at:(...t)=>json(t.reduce(member,e))}}function member(e,t){return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:undefined}function kindOf(e){if(e===null){return"null"}if(Array.isArray(e)){return"array"}const t=typeof e;return t==="object"||t==="string"||t==="number"||t==="boolean"?t:"missing"}async function readContext(e,t){const[n,r,o]=(e.GITHUB_REPOSITORY??"").split("/");if(!n||!r||o!==undefined){return null}const{payload:s,warnings:i}=await readPayload(e.GITHUB_EVENT_PATH,t);const a=e.GITHUB_EVENT_NAME??"";const l=trimmed(e.GITHUB_SERVER_URL,"https://github.com");const c=trimmed(e.GITHUB_API_URL,"https://api.github.com");const u=wholeNumber(e.GITHUB_RUN_ID)??0;const f=wholeNumber(e.GITHUB_RUN_ATTEMPT)??1;const d=commit(e.GITHUB_SHA);const h=readPullRequest(a,s,`${n}/${r}`);const p=a==="workflow_run"?readTriggeringRun(s,`${n}/${r}`):null;const m=commitsOf(a,s,d,h,p);return{event:a,owner:n,repo:r,...m,headRef:h?.headRef??p?.headBranch??context_text(e.GITHUB_HEAD_REF)??context_text(e.GITHUB_REF_NAME),baseRef:h?.baseRef??branch(context_text(s.at("merge_group","base_ref")))??context_text(e.GITHUB_BASE_REF),defaultBranch:context_text(s.at("repository","default_branch")),pullRequest:h,triggeringRun:p,fromFork:h?.fromFork??p?.fromFork??false,runId:u,attempt:f,runUrl:`${l}/${n}/${r}/actions/runs/${u}${f>1?`/attempts/${f}`:""}`,workflow:context_text(e.GITHUB_WORKFLOW),job:context_text(e.GITHUB_JOB),actor:context_text(e.GITHUB_ACTOR),apiUrl:c,serverUrl:l,graphqlUrl:trimmed(e.GITHUB_GRAPHQL_URL,c==="https://api.github.com"?`${c}/graphql`:graphqlBeside(c)),warnings:i}}async function readPayload(e,t){if(!e){return{payload:parseJson("{}"),warnings:[]}}const n=await t(e).catch(()=>null);if(n===null){return{payload:parseJson("{}"),warnings:["The event's payload (GITHUB_EVENT_PATH) could not be read, so the pull request is not known."]}}const r=parseJson(n);return r.kind==="object"?{payload:r,warnings:[]}:{payload:parseJson("{}"),warnings:["The event's payload (GITHUB_EVENT_PATH) is no JSON object, so the pull request is not known."]}}function readPullRequest(e,t,n){const r=t.at("pull_request","number").number;const o=commit(t.at("pull_request","head","sha").string);if(e==="workflow_run"||r===null||o===null){return null}return{number:r,headSha:o,headRef:context_text(t.at("pull_request","head","ref")),baseSha:commit(t.at("pull_request","base","sha").string),baseRef:context_text(t.at("pull_request","base","ref")),fromFork:!sameRepository(t.at("pull_request","head","repo","full_name").string,n)}}function readTriggeringRun(e,t){const n=e.at("workflow_run");const r=n.at("id").number;const o=commit(n.at("head_sha").string);if(r===null||o===null){return null}return{id:r,headSha:o,headBranch:context_text(n.at("head_branch")),headOwner:context_text(n.at("head_repository","owner","login")),fromFork:!sameRepository(n.at("head_repository","full_name").string,t)}}function commitsOf(e,t,n,r,o){if(r!==null){const o=e==="pull_request"?n:commit(t.at("pull_request","merge_commit_sha").string);return{headSha:r.headSha,baseSha:r.baseSha,mergeSha:o===r.headSha?null:o}}if(o!==null){return{headSha:o.headSha,baseSha:null,mergeSha:null}}if(e==="merge_group"){return{headSha:commit(t.at("merge_group","head_sha").string)??n,baseSha:commit(t.at("merge_group","base_sha").string),mergeSha:null}}return{headSha:n,baseSha:e==="push"?commit(t.at("before").string):null,mergeSha:null}}function sameRepository(e,t){return e!==null&&e.toLowerCase()===t.toLowerCase()}function graphqlBeside(e){return e.endsWith("/v3")?`${e.slice(0,-"/v3".length)}/graphql`:`${e}/graphql`}function commit(e){return e&&/^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)?e:null}function context_text(e){const t=typeof e==="object"?e.string:e;return t?t:null}function branch(e){return e?.replace(/^refs\/heads\//,"")??null}function wholeNumber(e){return e!==undefined&&/^[0-9]{1,15}$/.test(e)?Number(e):null}function trimmed(e,t){return(e||t).replace(/\/+$/,"")}function hasWildcards(e){return/[*?]/.test(e)}function matchesWildcards(e,t){const n=e.split("/");const r=t.split("/");let o=[true,...n.map(()=>false)];for(const e of r){const t=o.map(()=>false);for(let r=0;r<=n.length;r++){const s=n[r-1];if(e==="**"){t[r]=o[r]===true||s!==undefined&&t[r-1]===true&&!s.startsWith(".")}else if(s!==undefined){t[r]=o[r-1]===true&&matchesName(s,e)}}o=t}return o[n.length]===true}function matchesName(e,t){if(e.startsWith(".")&&!t.startsWith("."))return false;let n=0;let r=0;let o=-1;let s=0;while(n<e.length){if(t[r]==="*"){o=r;s=n;r+=1}else if(r<t.length&&(t[r]==="?"||t[r]===e[n])){n+=1;r+=1}else if(o>=0){s+=1;n=s;r=o+1}else return false}while(t[r]==="*")r+=1;return r===t.length}function choosePaths(e,t){const n=t.replace(/^\.\//,"").replace(/\/+$/,"");if(n===""||n===".")return several(e);if(e.includes(n))return{kind:"file",path:n};const r=e.filter(e=>e.startsWith(`${n}/`));if(r.length>0)return several(r);return several(hasWildcards(n)?e.filter(e=>matchesWildcards(e,n)):[])}function several(e){return e.length===0?{kind:"none"}:{kind:"several",paths:e}}function listPaths(e){const t=e.slice(0,10).join(", ");return e.length===0?"nothing":e.length>10?`${t} and ${e.length-10} more`:t}const H=/\.(csv|tsv|tab|jsonl|ndjson|json|parquet|pq|arrows?|feather|ipc)(\.(gz|gzip|zst|zstd))?$/i;function downloadPlace(e){const t=new Map;function fetched(n){const r=t.get(n.address);if(r!==undefined)return r;const o=e(n);t.set(n.address,o);return o}function placed({folder:e,place:t,version:n,shown:r},o){return o.map(o=>({absolute:(0,s.join)(e,...o.split("/")),shown:r(o),place:t,...n===null?{}:{version:n}}))}return{async files(e){const t=await fetched(e);const n=t.single?t.paths:t.paths.filter(e=>H.test(e));if(n.length===0){throw new u.y(`${e.origin}: ${t.shown("")} holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)`,{title:"No table there"})}return placed(t,n)},async allFiles(e){const t=await fetched(e);return placed(t,t.paths)}}}const G=6e4;const K=3e5;function gitRepository(e,t){const git=(n,r=G,o)=>t({program:"git",args:["-c","core.askPass=true","-c","credential.interactive=false","-c","gc.auto=0",...n],cwd:e,timeLimit:r,...o===undefined?{}:{outputFile:o}});async function line(e){const t=await git(e);return t.outcome==="exited"&&t.code===0?t.stdout.replace(/\r?\n$/,""):null}async function commit(e){const t=await line(["rev-parse","--verify","--quiet",`${e}^{commit}`]);return t!==null&&/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)?t:null}return{async obstacle(){const e=await git(["rev-parse","--git-dir"]);if(e.outcome==="exited"&&e.code===0)return null;if(e.outcome==="not-found")return{kind:"no-program"};const t=troubleOf(e,"git rev-parse");return/not a git repository/i.test(t)?{kind:"no-repository"}:{kind:"refused",why:t}},prefix:()=>line(["rev-parse","--show-prefix"]),root:()=>line(["rev-parse","--show-toplevel"]),resolve:commit,async resolveRemote(e){const t=[`refs/tags/${e}^{}`,`refs/tags/${e}`,`refs/heads/${e}`];const n=await git(["ls-remote","origin",...t],K);if(n.outcome!=="exited"||n.code!==0)return null;const r=new Map(n.stdout.split("\n").filter(e=>e!=="").map(e=>[e.split("\t")[1]??"",e.split("\t")[0]??""]));const o=t.map(e=>r.get(e)).find(e=>e!==undefined);return o!==undefined&&/^[0-9a-f]{40,64}$/.test(o)?o:null},async fetchCommit(e){if(await commit(e)!==null)return null;const t=await line(["rev-parse","--is-shallow-repository"])==="true";const n=t?["--depth=1"]:[];const r=["--no-tags","--no-write-fetch-head","--no-recurse-submodules","--quiet"];const o=await git(["fetch",...n,...r,"origin",e],K);if(await commit(e)!==null)return null;return troubleOf(o,"git fetch")},async tree(e){const t=await git(["ls-tree","-r","-z","--full-tree",e]);if(t.outcome!=="exited"||t.code!==0)throw gitError(t,"git ls-tree");const n=new Map;for(const e of t.stdout.split("\0")){const[,t,r,o]=/^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(e)??[];if(t===undefined||r===undefined||o===undefined)continue;if(o.split("/").some(e=>e===""||e==="."||e===".."||/[\\\p{Cc}]/u.test(e)))continue;n.set(o,t==="160000"?{kind:"submodule"}:{kind:t==="120000"?"link":"file",object:r})}return n},async readBlob(e){const t=await git(["cat-file","blob",e],K);if(t.outcome!=="exited"||t.code!==0)throw gitError(t,"git cat-file");return t.stdout},async writeBlob(e,t){const n=await git(["cat-file","blob",e],K,t);if(n.outcome!=="exited"||n.code!==0)throw gitError(n,"git cat-file")}}}function gitError(e,t){return new u.y(`${t} failed: ${troubleOf(e,t)}`,{title:"Git failed"})}function troubleOf(e,t){switch(e.outcome){case"not-found":return`${t.split(" ")[0]} is not installed`;case"timed-out":return`${t} did not end in time`;case"killed":return`${t} was ended by ${e.signal}`;case"exited":{const n=e.stderr.map(e=>e.trim()).filter(e=>e!=="");return n.find(e=>/^(fatal|error):/i.test(e))??n.at(-1)??`${t} ended with code ${e.code}`}}}class MissingFile extends u.y{}const V=30*6e4;const J=1e4;function objectStorePlace(e,t,n){const{scheme:r}=e;async function call(r){return n.runProgram({program:e.program,args:r,cwd:t,timeLimit:V})}async function describe(t,n,o){const s=e.describeArguments(t,n);return s===null?null:jsonOf(await call(s),`${r}://${t}/${n}`,o)}function jsonOf(t,n,r){if(t.outcome==="exited"&&t.code===0){try{return t.stdout.trim()===""?null:JSON.parse(t.stdout)}catch{throw new u.y(`${r}: ${n}: ${e.program} answered with something that is no JSON`,{title:"Object store"})}}if(t.outcome==="not-found"){throw new u.y(`${r}: ${n} is read through the command ${e.program}, which is not on the path; install it and sign it in before this step`,{title:"Command missing"})}const o=t.outcome==="exited"?t.stderr.join(" "):"";if(e.saysMissing(o))throw new MissingFile(`${r}: ${n} does not exist`,{title:"No such object"});throw new u.y(`${r}: ${n} cannot be read: ${troubleOf(t,e.program)}`,{title:"Object store"})}async function keysOf(t,n,o){const s=`${r}://${t.address}`;const i=o.endsWith("/")||o==="";if(!i&&!hasWildcards(o))return{keys:[o],single:true};const a=i?o:o.slice(0,o.lastIndexOf("/",o.search(/[*?]/))+1);const l=e.listedKeys(jsonOf(await call(e.listArguments(n,a)),s,t.origin));const c=l.filter(e=>!e.endsWith("/")).sort((e,t)=>e<t?-1:e>t?1:0);const f=choosePaths(c,o);if(f.kind==="none"){throw new MissingFile(`${t.origin}: nothing lies at ${s}`,{title:"No such object"})}const d=f.kind==="file"?[f.path]:f.paths;if(d.length>J){throw new u.y(`${t.origin}: ${s} stands for ${d.length} objects; at most ${J} are read`,{title:"Too many objects"})}return{keys:d,single:false}}return downloadPlace(async t=>{const{origin:o,address:i}=t;const a=i.indexOf("/");const l=e.container(a<0?i:i.slice(0,a));const f=a<0?"":i.slice(a+1);if(l===null||/[\p{Cc}]/u.test(f)||/^(file|fileb|https?):\/\//i.test(f)){throw new u.y(`${o}: found "${r}://${i}", allowed is ${e.form}`,{title:"Bad place"})}const{keys:d,single:h}=await keysOf(t,l,f);const p=await n.newFolder();const m=[];for(const t of d){if(t.split("/").some(e=>e===""||e==="."||e===".."||/[\\\p{Cc}]/u.test(e))){throw new u.y(`${o}: ${r}://${l}/${t} has a name that no file can have`,{title:"Bad object name"})}const n=`${r}://${l}/${t}`;const i=(0,s.join)(p,...t.split("/"));await(0,c.mkdir)((0,s.dirname)(i),{recursive:true,mode:448});const a=await describe(l,t,o);const f=await call(e.fetchArguments(l,t,i,a));if(a!==null)refuseFailure(f,n,o);const d=e.version(a??jsonOf(f,n,o));if(d!==null)m.push(d)}return{folder:p,place:r,version:m.length===0?null:m.length<=20?m.join(", "):`${m.length} versions`,paths:d,single:h,shown:e=>e===""?`${r}://${i}`:`${r}://${l}/${e}`}});function refuseFailure(e,t,n){if(e.outcome==="exited"&&e.code===0)return;jsonOf(e,t,n)}}function textMember(e,...t){let n=e;for(const e of t)n=typeof n==="object"&&n!==null?n[e]:undefined;return typeof n==="string"?n:typeof n==="number"?String(n):null}const Q=/^(?<container>[a-z0-9$][a-z0-9-]{1,62})@(?<account>[a-z0-9]{3,24})\.dfs\.[a-z0-9.-]+$/;function where(e){const t=Q.exec(e)?.groups;return[`--account-name=${t?.["account"]??""}`,`--file-system=${t?.["container"]??""}`,"--auth-mode=login","--only-show-errors","--output=json"]}const Y={scheme:"abfss",program:"az",form:"abfss://CONTAINER@ACCOUNT.dfs.core.windows.net/PATH, a folder with a slash at its end, and patterns",container:e=>Q.test(e)?e:null,listArguments:(e,t)=>{const n=t.replace(/\/+$/,"");return["storage","fs","file","list",...n===""?[]:[`--path=${n}`],"--recursive=true","--exclude-dir",...where(e)]},listedKeys:e=>Array.isArray(e)?e.flatMap(e=>textMember(e,"name")??[]):[],describeArguments:(e,t)=>["storage","fs","file","show",`--path=${t}`,...where(e)],version:e=>{const t=textMember(e,"etag")??textMember(e,"properties","etag");return t===null?null:`etag ${t.replaceAll('"',"")}`},fetchArguments:(e,t,n)=>["storage","fs","file","download",`--path=${t}`,`--destination=${n}`,"--overwrite=true",...where(e)],saysMissing:e=>/(PathNotFound|BlobNotFound|ResourceNotFound|FilesystemNotFound|The specified path does not exist)/i.test(e)};var X=r(46466);const Z=3988292384;const ee=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let e=0;e<8;e++)n=(n&1)===1?n>>>1^Z:n>>>1;return n});function extendCrc32(e,t){let n=~e;for(const e of t)n=n>>>8^(ee[(n^e)&255]??0);return~n>>>0}const te={entries:1e4,unpacked:8*2**30,expansion:200,freeExpansion:256*2**20};const ne=40960;const re=61440;async function unpackZip(e,t,n,o=te){const{default:i}=await r.e(171).then(r.t.bind(r,40171,19));const l=(0,a.promisify)((e,t)=>i.open(e,{lazyEntries:true,autoClose:false,strictFileNames:true,validateEntrySizes:true},t));const u=await l(e).catch(e=>{throw refused(n,`is no zip archive that can be read (${messageOf(e)})`,e)});if(u===undefined)throw new Error("yauzl gave neither an archive nor an error");const f=new Map;let d=0;let h=0;try{if(u.entryCount>o.entries){throw refused(n,`holds ${u.entryCount} entries; at most ${o.entries} are read`)}for await(const e of entriesOf(u,n)){const r=e.fileName;refuseEntry(e,n);if(r.endsWith("/"))continue;const i=f.get(r.toLowerCase());if(i!==undefined)throw refused(n,`holds the name ${quoted(r)} twice`);f.set(r.toLowerCase(),r);d+=e.uncompressedSize;h+=e.compressedSize;if(d>o.unpacked){throw refused(n,`unpacks to more than ${o.unpacked} bytes`)}if(d>o.freeExpansion&&d>h*o.expansion){throw refused(n,`unpacks to more than ${o.expansion} times its size, which no data does`)}const a=(0,s.join)(t,...r.split("/"));let l=false;try{await(0,c.mkdir)((0,s.dirname)(a),{recursive:true,mode:448});l=await writeContent(await contentOf(u,e),a)===e.crc32}catch(e){throw refused(n,`holds ${quoted(r)}, which cannot be unpacked (${messageOf(e)})`,e)}if(!l){throw refused(n,`holds ${quoted(r)}, whose content is damaged: its CRC-32 is not the one that the archive gives`)}}}finally{u.close()}return[...f.values()].sort((e,t)=>e<t?-1:e>t?1:0)}function refuseEntry(e,t){const n=e.fileName;const r=n.replace(/\/$/,"").split("/");const o=r.some(e=>e===""||e==="."||e==="..")||/^[a-z]:/i.test(n);if(o||/[\\\p{Cc}]/u.test(n)||n.length>1e3){throw refused(t,`holds the name ${quoted(n)}, which is no plain path below a folder`)}if((e.externalFileAttributes>>>16&re)===ne){throw refused(t,`holds ${quoted(n)}, a symbolic link; only plain files are read`)}if((e.generalPurposeBitFlag&1)!==0)throw refused(t,`holds ${quoted(n)}, which is encrypted`)}async function*entriesOf(e,t){for(let n=0;n<e.entryCount;n++){const n=await new Promise((n,r)=>{const done=()=>{e.off("entry",onEntry).off("end",onEnd).off("error",onError)};const onEntry=e=>{done();n(e)};const onEnd=()=>{done();n(null)};const onError=e=>{done();r(refused(t,`has a directory that cannot be read (${messageOf(e)})`,e))};e.on("entry",onEntry).on("end",onEnd).on("error",onError);e.readEntry()});if(n===null)return;yield n}}function contentOf(e,t){return new Promise((n,r)=>{e.openReadStream(t,(e,t)=>{if(e)r(e);else n(t)})})}async function writeContent(e,t){let n=0;await(0,X.pipeline)(e,async function*(e){for await(const t of e){n=extendCrc32(n,t);yield t}},(0,o.createWriteStream)(t,{flags:"wx",mode:384}));return n}function refused(e,t,n){return new u.y(`${e} ${t}`,{title:"Archive not readable",...n===undefined?{}:{cause:n}})}function quoted(e){return JSON.stringify(e.length>100?`${e.slice(0,100)}…`:e)}function messageOf(e){return e instanceof Error?e.message.split("\n")[0]??"":String(e)}const oe=new Set(["push","schedule","workflow_dispatch"]);const se=4*2**30;const ie=50;function artifactPlace(e){return downloadPlace(async t=>{const{name:n,path:r,branch:o}=parseAddress(t);const i=e.github;if(i===null){throw new u.y(`${t.origin}: artifact:${t.address} is asked of GitHub, and there is no token or no repository here; in a workflow leave the input token as it is`,{title:"GitHub not within reach"})}const a=o??e.base.branch??await i.defaultBranch();const{artifact:l,run:f}=await newestArtifact(i,n,a,t.origin);const d=await e.newFolder();const h=(0,s.join)(d,"archive.zip");const p=(0,s.join)(d,"files");await i.downloadArtifact(l.id,h,se);const m=await unpackZip(h,p,`${t.origin}: the artifact ${n}`);await(0,c.rm)(h);const v=choosePaths(m,r);if(v.kind==="none"){throw new u.y(`${t.origin}: the artifact ${n} of the branch ${a} holds no ${r===""?"file":r}; it holds ${listPaths(m)}`,{title:"File not in the artifact"})}return{folder:p,place:"artifact",version:`artifact ${l.id}, commit ${f.headSha}`,paths:v.kind==="file"?[v.path]:v.paths,single:v.kind==="file",shown:e=>e===""?`artifact:${n}`:`artifact:${n}/${e}`}})}function parseAddress({address:e,origin:t}){const n=e.lastIndexOf("@");const r=n<0?null:e.slice(n+1);const o=n<0?e:e.slice(0,n);const s=o.indexOf("/");const i=s<0?o:o.slice(0,s);if(i===""||r===""||/[":<>|*?\\\p{Cc}]/u.test(i)){throw new u.y(`${t}: found "artifact:${e}", allowed is artifact:NAME, artifact:NAME/FILE and artifact:NAME/FILE@BRANCH`,{title:"Bad place"})}return{name:i,path:s<0?"":o.slice(s+1),branch:r}}async function newestArtifact(e,t,n,r){const o=(await e.artifactsNamed(t)).flatMap(e=>e.run===null?[]:[{artifact:e,from:e.run}]).filter(({from:e})=>e.branch===n&&e.ownHead).sort((e,t)=>t.from.id-e.from.id||t.artifact.id-e.artifact.id);const s=new Map;for(const{artifact:i,from:a}of o){let o=s.get(a.id);if(o===undefined){if(s.size>=ie)break;o=await e.run(a.id);s.set(a.id,o)}if(o===null||!isTrusted(o,e.repository))continue;if(i.expired){throw new u.y(`${r}: the artifact ${t} of the newest successful run on ${n} has expired${i.expires===null?"":` (${i.expires.slice(0,10)})`}; run the workflow of that branch again, and let it keep artifacts longer with retention-days`,{title:"Artifact expired",fix:"- uses: actions/upload-artifact@v4\n  with:\n    retention-days: 90"})}return{artifact:i,run:o}}throw new MissingFile(`${r}: no successful run on the branch ${n} by ${[...oe].join(", ")} has an artifact ${t}`,{title:"No such artifact"})}function isTrusted(e,t){return e.conclusion==="success"&&oe.has(e.event)&&e.headRepository?.toLowerCase()===t.toLowerCase()}const ae="- uses: actions/checkout@v6\n  with:\n    lfs: true";const le=[[/\.(pkl|pickle)$/i,"a Python pickle"],[/\.joblib$/i,"a joblib dump"],[/\.(pt|pth|ckpt)$/i,"a PyTorch checkpoint"],[/\.onnx$/i,"an ONNX model"],[/\.(h5|hdf5)$/i,"an HDF5 file"],[/\.keras$/i,"a Keras model"],[/\.safetensors$/i,"a file of safetensors"],[/\.(bst|ubj|xgb)$/i,"an XGBoost model"],[/\.(cbm|lgb)$/i,"a boosted-tree model"],[/\.(tflite|pb)$/i,"a TensorFlow model"],[/\.(gguf|model|mlmodel|pmml|bin)$/i,"a model"]];function recogniseContent(e,t){const n=Buffer.from(e).toString("utf8").replace(/^\uFEFF?\s*/,"");if(n.startsWith("version https://git-lfs.github.com/spec/")){return{kind:"lfs-pointer",oid:/^oid (sha256:[0-9a-f]{64})\s*$/m.exec(n)?.[1]??null}}if(/^(outs:\s*\n\s*- *(md5|etag|hash|size|path):|md5: [0-9a-f]{32}\s*\n(frozen|outs|deps):)/.test(n)){return{kind:"dvc-pointer"}}if(/^(<!doctype\s+html|<html|<head)[\s>]/i.test(n))return{kind:"html"};const r=magicOf(e,n);if(r!==null)return{kind:"model",what:r};const o=le.find(([e])=>e.test(t));return o===undefined?null:{kind:"model",what:o[1]}}function magicOf(e,t){const n=Buffer.from(e);if(n[0]===128&&n.length>2&&(n[1]??0)>=2&&(n[1]??0)<=5)return"a Python pickle";if(n.subarray(0,4).equals(Buffer.from("PK")))return"a zip archive, as saved models are";if(n.subarray(0,4).equals(Buffer.from([137,72,68,70])))return"an HDF5 file";if(t.startsWith("GGUF"))return"a GGUF model";if(t.startsWith("tree\nversion="))return"a LightGBM model";if(/^\{\s*"learner"\s*:/.test(t))return"an XGBoost model";return null}const ce=1024;async function readHead(e){const t=await(0,c.open)(e);try{const{bytesRead:e,buffer:n}=await t.read(Buffer.alloc(ce),0,ce,0);return n.subarray(0,e)}finally{await t.close()}}async function refuseWrongContent(e,t){const n=recogniseContent(await readHead(e.absolute),e.shown);if(n!==null)throw wrongContentError(n,e,t)}function wrongOutputError(e,t){const n={"lfs-pointer":"a Git LFS pointer, not the file itself; let the checkout fetch LFS files","dvc-pointer":"a DVC pointer, not the file that it tracks",html:"an HTML page, not a table",model:`${e.kind==="model"?e.what:""}, not predictions; it must write a row for each example, as CSV, JSON, Parquet or Arrow`}[e.kind];return new u.y(`${t}: what it wrote to {output} is ${n}`,{title:"Command wrote no table",...e.kind==="lfs-pointer"?{fix:ae}:{}})}async function refusePointer(e,t){const n=recogniseContent(await readHead(e.absolute).catch(()=>new Uint8Array),e.shown);if(n?.kind==="lfs-pointer")throw wrongContentError(n,e,t)}function wrongContentError(e,t,n){const r={location:{path:t.shown}};switch(e.kind){case"lfs-pointer":return new u.y(`${n}: ${t.shown} is a Git LFS pointer${e.oid===null?"":` (${e.oid})`}, not the file itself; ${t.place==="workspace"?"let the checkout fetch LFS files":"Git LFS content of other commits is not fetched: check that commit out with LFS and name the path, or keep the file as an artifact"}`,{title:"Git LFS pointer",fix:ae,...r});case"dvc-pointer":return new u.y(`${n}: ${t.shown} is a DVC pointer, not the file itself; name the file that it tracks (without .dvc), after \`dvc pull\``,{title:"DVC pointer",...r});case"html":return new u.y(`${n}: ${t.shown} is an HTML page, not a table (often the sign-in or error page of the site that it was fetched from)`,{title:"HTML instead of a table",...r});case"model":return new u.y(n.startsWith("champion")?`${n}: ${t.shown} is ${e.what}, not predictions; to score today's rows with the champion model, give champion-command`:`${n}: ${t.shown} is ${e.what}, not a table; to score rows with a model first, give command`,{title:"Model instead of a table",fix:n.startsWith("champion")?"champion-command: python predict.py {champion} {output}":"command: python predict.py",...r})}}async function dvcMd5(e,t){const n=await readYaml(`${e}.dvc`);const r=md5Of(outsOf(n),(0,s.basename)(e));if(r!==null)return r;const o=(0,s.resolve)(t);for(let t=(0,s.dirname)((0,s.resolve)(e));;t=(0,s.dirname)(t)){const n=await readYaml((0,s.join)(t,"dvc.lock"));const r=(0,s.relative)(t,(0,s.resolve)(e)).split(s.sep).join("/");for(const e of Object.values(recordOf(recordOf(n)["stages"]))){const t=recordOf(e)["outs"];const n=recordOf(e)["deps"];const o=md5Of(t,r)??md5Of(n,r);if(o!==null)return o}if(t===o||t===(0,s.dirname)(t))return null}}function outsOf(e){return recordOf(e)["outs"]}function md5Of(e,t){if(!Array.isArray(e))return null;for(const n of e){const{path:e,md5:r}=recordOf(n);if(e===t&&typeof r==="string"&&/^[0-9a-f]{32}(\.dir)?$/.test(r))return r}return null}function recordOf(e){return typeof e==="object"&&e!==null?e:{}}async function trackedByDvc(e,t){const n=md5Of(outsOf(await parseYaml(await t(`${e}.dvc`))),s.posix.basename(e));if(n!==null)return n;for(let n=s.posix.dirname(e);;n=s.posix.dirname(n)){const r=await parseYaml(await t(s.posix.join(n,"dvc.lock")));for(const t of Object.values(recordOf(recordOf(r)["stages"]))){const r=md5Of(recordOf(t)["outs"],s.posix.relative(n,e));if(r!==null)return r}if(n==="."||n==="/")return null}}async function cachedByDvc(e,t,n){if(!/^[0-9a-f]{32}$/.test(e))return false;const r=await cacheFolder(t,"config.local")??await cacheFolder(t,"config");const o=r??(0,s.join)(t,".dvc","cache");const i=(0,s.join)(e.slice(0,2),e.slice(2));for(const e of[(0,s.join)(o,"files","md5",i),(0,s.join)(o,i)]){try{await(0,c.copyFile)(e,n);return true}catch{}}return false}async function cacheFolder(e,t){const n=await readText((0,s.join)(e,".dvc",t));const r=/^\s*\[\s*'?"?cache"?'?\s*\]([^[]*)/m.exec(n??"")?.[1];const o=/^\s*dir\s*=\s*(.+?)\s*$/m.exec(r??"")?.[1];if(o===undefined)return null;return(0,s.isAbsolute)(o)?o:(0,s.resolve)(e,".dvc",o)}async function readYaml(e){return parseYaml(await readText(e))}async function readText(e){try{return await(0,c.readFile)(e,"utf8")}catch{return null}}async function parseYaml(e){if(e===null)return null;const{parse:t}=await r.e(483).then(r.t.bind(r,33483,19));try{return t(e,{maxAliasCount:0})}catch{return null}}const ue="- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0";const fe=5;function gitPlace(e,t,n){const r=(0,s.resolve)(e,t);return downloadPlace(async e=>{const{ref:o,path:i}=git_parseAddress(e);const a=gitRepository(r,n.runProgram);const l=await commitOf(o,a,e,n);const c=await a.prefix()??s.posix.normalize(`${t.replaceAll("\\","/")}/`);const f=s.posix.normalize(s.posix.join(c,i)).replace(/^\.\//,"").replace(/\/+$/,"");if(f===".."||f.startsWith("../")){throw new u.y(`${e.origin}: git:${e.address} lies outside the repository`,{title:"Bad place"})}const shown=e=>`git:${o}:${e===""?i:relativeTo(c,e)}`;const d=await n.newFolder();const h=await a.fetchCommit(l);const p=h===null?await fromClone({repository:a,commit:l,path:f,folder:d,cwd:r,request:e,shown:shown}):await fromContents({reach:n,repository:a,commit:l,path:f,folder:d,request:e,trouble:h});return{folder:d,place:"git",version:l,...p,shown:shown}})}function git_parseAddress({address:e,origin:t}){const n=e.indexOf(":");const r=e.slice(0,Math.max(0,n));const o=e.slice(n+1);if(o===""||o.startsWith("/")||!/^[\p{L}\p{N}_@][\p{L}\p{N}_./@+#~^-]*$/u.test(r)||r.includes("..")){throw new u.y(`${t}: found "git:${e}", allowed is git:REF:PATH, where REF is base, a branch, a tag or a commit`,{title:"Bad place",...inputLine(t,"git:base:preds.csv")})}return{ref:r,path:o}}function relativeTo(e,t){return s.posix.relative(e===""?".":e,t)}const de=/^([0-9a-f]{40}|[0-9a-f]{64})$/;async function commitOf(e,t,n,r){if(e==="base"){if(r.base.commit!==null)return r.base.commit;throw new u.y(`${n.origin}: git:${n.address} names the pull request's base, and this run has none; name a branch, a tag or a commit instead`,{title:"No base commit",...inputLine(n.origin,`git:main:${n.address.slice("base:".length)}`)})}if(de.test(e))return e;const o=await t.resolve(e)??await t.resolve(`refs/remotes/origin/${e}`)??await t.resolveRemote(e)??(r.github===null?null:await r.github.commitOf(e));if(o!==null)return o;await refuseWithoutClone(t,n);throw new u.y(`${n.origin}: git:${n.address}: there is no branch, tag or commit ${e} in this clone or its origin`,{title:"Unknown ref",fix:ue})}async function refuseWithoutClone(e,{origin:t,address:n}){const r=await e.obstacle();const o=`${t}: git:${n}`;switch(r?.kind){case undefined:return;case"no-program":throw new u.y(`${o} is read with git, and no git program is on the path; install git before this step, in a container as in its image`,{title:"No git program"});case"no-repository":throw new u.y(`${o} is read from a git repository, and the working directory is in none; check the repository out before this step`,{title:"No git repository",fix:"- uses: actions/checkout@v6"});case"refused":throw new u.y(`${o}: git does not open this repository (${r.why})`,{title:"Git repository not opened",...r.why.includes("dubious ownership")?{fix:'- run: git config --global --add safe.directory "$GITHUB_WORKSPACE"'}:{}})}}function yaml(e){return/^[\w./][\w./:@=-]*$/.test(e)?e:JSON.stringify(e)}function inputLine(e,t){return/^[a-z]+(?:-[a-z]+)*$/.test(e)?{fix:`${e}: ${yaml(t)}`}:{}}function shellWord(e){return/^[\w./:@=-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}async function fromClone(e){const{repository:t,commit:n,path:r,folder:o,request:i}=e;const a=await t.tree(n);const l=choosePaths([...a.keys()],r);if(l.kind==="none"){const t=await fromDvc(e,a);if(t)return{paths:[r],single:true};throw new MissingFile(`${i.origin}: ${r} does not exist at ${n.slice(0,12)} (git:${i.address})`,{title:"File not in the commit"})}const u=l.kind==="file"?[l.path]:[...l.paths];for(const n of u){const r=await plainObject(n,a,e);const i=(0,s.join)(o,...n.split("/"));await(0,c.mkdir)((0,s.dirname)(i),{recursive:true,mode:448});await t.writeBlob(r,i)}return{paths:u,single:l.kind==="file"}}async function plainObject(e,t,{repository:n,request:r,commit:o}){let i=e;for(let a=0;a<=fe;a++){const a=t.get(i);if(a===undefined)break;if(a.kind==="file")return a.object;if(a.kind==="submodule"){throw new u.y(`${r.origin}: ${e} at ${o.slice(0,12)} is a submodule, whose files are in another repository`,{title:"Submodule"})}i=s.posix.normalize(s.posix.join(s.posix.dirname(i),await n.readBlob(a.object)))}throw new u.y(`${r.origin}: ${e} at ${o.slice(0,12)} is a symbolic link that names no file of the commit`,{title:"Broken link"})}async function fromDvc(e,t){const{repository:n,path:r,folder:o,cwd:i,request:a}=e;const read=async e=>{const r=t.get(e);return r?.kind==="file"?n.readBlob(r.object):null};const l=await trackedByDvc(r,read);if(l===null)return false;const f=(0,s.join)(o,...r.split("/"));await(0,c.mkdir)((0,s.dirname)(f),{recursive:true,mode:448});const d=await n.root()??i;if(await cachedByDvc(l,d,f))return true;throw new u.y(`${a.origin}: git:${a.address} is tracked by DVC (md5 ${l}), and the local cache does not hold it; fetch it in an earlier step`,{title:"DVC pointer",fix:`- run: ${yaml(`dvc fetch --all-commits ${shellWord(r)}`)}`})}async function fromContents(e){const{reach:t,repository:n,commit:r,path:o,folder:i,request:a}=e;if(t.github===null){await refuseWithoutClone(n,a);throw new u.y(`${a.origin}: git:${a.address}: the commit ${r.slice(0,12)} is not in this clone and cannot be fetched (${e.trouble}); check out the whole history`,{title:"Commit not in the clone",fix:ue})}const l=await t.github.fileAt(o,r);if(l===null){throw new MissingFile(`${a.origin}: ${o} does not exist at ${r.slice(0,12)} (git:${a.address})`,{title:"File not in the commit"})}if(l.kind==="other"){await refuseWithoutClone(n,a);throw new u.y(`${a.origin}: git:${a.address} is no single file, the commit ${r.slice(0,12)} is not in this clone and it cannot be fetched (${e.trouble}); check out the whole history`,{title:"Commit not in the clone",fix:ue})}const f=recogniseContent(l.bytes.subarray(0,1024),o);if(f?.kind==="lfs-pointer"){throw wrongContentError(f,{shown:`git:${a.address}`,place:"git"},a.origin)}const d=(0,s.join)(i,...o.split("/"));await(0,c.mkdir)((0,s.dirname)(d),{recursive:true,mode:448});await(0,c.writeFile)(d,l.bytes,{mode:384});return{paths:[o],single:true}}const he={scheme:"gs",program:"gcloud",form:"gs://BUCKET/OBJECT, gs://BUCKET/FOLDER/ and patterns such as gs://BUCKET/FOLDER/*.csv",container:e=>/^[a-z0-9][a-z0-9._-]{1,221}$/.test(e)?e:null,listArguments:(e,t)=>["storage","objects","list",`gs://${e}/${t}**`,"--format=json(name)","--quiet"],listedKeys:e=>Array.isArray(e)?e.flatMap(e=>textMember(e,"name")??[]):[],describeArguments:(e,t)=>["storage","objects","describe",`gs://${e}/${t}`,"--format=json","--quiet"],version:e=>{const t=textMember(e,"generation");return t===null?null:`generation ${t}`},fetchArguments:(e,t,n,r)=>{const o=textMember(r,"generation");return["storage","cp",`gs://${e}/${t}${o===null?"":`#${o}`}`,n,"--quiet"]},saysMissing:e=>/(HTTPError 404|not found: 404|matched no objects|NOT_FOUND|The following URLs matched no objects)/i.test(e)};const pe=2*2**30;function releasePlace(e){return downloadPlace(async({origin:t,address:n})=>{const r=n.lastIndexOf("/");const o=n.slice(0,Math.max(0,r));const i=n.slice(r+1);if(o===""||i===""){throw new u.y(`${t}: found "release:${n}", allowed is release:TAG/ASSET`,{title:"Bad place"})}const{github:a}=e;if(a===null){throw new u.y(`${t}: release:${n} is asked of GitHub, and there is no token or no repository here; in a workflow leave the input token as it is`,{title:"GitHub not within reach"})}const l=await a.releaseAssets(o);if(l===null){throw new MissingFile(`${t}: ${a.repository} has no release of the tag ${o}`,{title:"No such release"})}const c=l.map(e=>e.name).sort((e,t)=>e<t?-1:e>t?1:0);const f=choosePaths(c,i);if(f.kind==="none"){throw new u.y(`${t}: the release ${o} has no asset ${i}; it has ${listPaths(c)}`,{title:"No such asset"})}const d=f.kind==="file"?[f.path]:f.paths;const h=await e.newFolder();const p=[];for(const e of d){const n=l.find(t=>t.name===e);if(n===undefined||/[/\\\p{Cc}]/u.test(e)||e==="."||e===".."){throw new u.y(`${t}: the release ${o} has an asset whose name is no file's`,{title:"Bad asset"})}await a.downloadAsset(n.id,(0,s.join)(h,e),pe);p.push(n.id)}return{folder:h,place:"release",version:`${o}, asset ${p.join(", ")}`,paths:d,single:f.kind==="file",shown:e=>`release:${o}/${e}`}})}const me=e(import.meta.url)("node:path/posix");async function fileDigest(e){const t=(0,l.createHash)("sha256");for await(const n of(0,o.createReadStream)(e,{highWaterMark:1<<20}))t.update(n);return t.digest("hex")}async function modelDigest(e,t){const n=t.replace(/^file:/,"").replace(/^(artifact:.*)@.*$/,"$1");const r=(/^[a-z0-9]+:/.test(n)?n:(0,me.normalize)(n)).replace(/\/+$/,"");const nameOf=e=>(0,me.isAbsolute)(r)?e.absolute:e.shown;const[o]=e;if(e.length===1&&o!==undefined&&nameOf(o)===r)return fileDigest(o.absolute);const s=r==="."?"":`${r}/`;const i=(0,l.createHash)("sha256");for(const t of e){const e=nameOf(t);const n=e.startsWith(s)?e.slice(s.length):t.shown;i.update(`${await fileDigest(t.absolute)}  ${n}\n`)}return i.digest("hex")}const ve=64*2**20;async function readReport(e,t){const wrong=n=>new u.y(`${t}: ${e.shown} ${n}`,{title:"Not a gate report",location:{path:e.shown}});const{size:n}=await(0,c.stat)(e.absolute);if(n===0)throw wrong("is empty");if(n>ve)throw wrong("is larger than 64 MiB, so it is no gate report");let o;try{o=JSON.parse(await(0,c.readFile)(e.absolute,"utf8"))}catch{throw wrong("is no JSON, so it is no gate report (the .json file is needed, not the .md or .html beside it)")}if(typeof o!=="object"||o===null||!("schemaVersion"in o)){throw wrong("is no gate report: it has no schemaVersion")}const{schemaVersion:s}=o;if(s!==1){throw wrong(`was written by another version (schemaVersion ${JSON.stringify(s)?.slice(0,40)}); this one reads schemaVersion 1`)}const[{default:i},{default:a}]=await Promise.all([Promise.all([r.e(389),r.e(774)]).then(r.t.bind(r,13774,19)),r.e(625).then(r.t.bind(r,94625,17))]);const l=new i({strict:false,logger:false}).compile(a);if(!l(o)){const[e]=l.errors??[];throw wrong(`does not follow the report's schema: ${e?.instancePath||"the file"} ${e?.message??"is not allowed"}`)}return{report:o,file:e,sha256:await fileDigest(e.absolute)}}const ge={scheme:"s3",program:"aws",form:"s3://BUCKET/KEY, s3://BUCKET/FOLDER/ and patterns such as s3://BUCKET/FOLDER/*.csv",container:e=>/^[a-zA-Z0-9][a-zA-Z0-9._-]{1,254}$/.test(e)?e:null,listArguments:(e,t)=>["s3api","list-objects-v2",`--bucket=${e}`,`--prefix=${t}`,"--output=json"],listedKeys:e=>{const{Contents:t}=Object(e);return Array.isArray(t)?t.flatMap(e=>textMember(e,"Key")??[]):[]},describeArguments:()=>null,version:e=>{const t=textMember(e,"VersionId");const n=textMember(e,"ETag")?.replaceAll('"',"")??null;return t!==null&&t!=="null"?`version ${t}`:n===null?null:`etag ${n}`},fetchArguments:(e,t,n)=>["s3api","get-object",`--bucket=${e}`,`--key=${t}`,"--output=json",n],saysMissing:e=>/\b(NoSuchKey|NoSuchBucket|404)\b/.test(e)};var we=r(79896);var be=r.t(we,2);var ye=r(16928);var $e=r(87016);const ke=e(import.meta.url)("module");var xe=(0,ke.createRequire)(import.meta.url);function cleanPath(e){let t=(0,ye.normalize)(e);if(t.length>1&&t[t.length-1]===ye.sep)t=t.substring(0,t.length-1);return t}const _e=/[\\/]/g;function convertSlashes(e,t){return e.replace(_e,t)}const Ne=/^[a-z]:[\\/]$/i;function isRootDirectory(e){return e==="/"||Ne.test(e)}function normalizePath(e,t){const{resolvePaths:n,normalizePath:r,pathSeparator:o}=t;const s=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(n)e=(0,ye.resolve)(e);if(r||s)e=cleanPath(e);if(e===".")return"";const i=e[e.length-1]!==o;return convertSlashes(i?e+o:e,o)}function joinPathWithBasePath(e,t){return t+e}function joinPathWithRelativePath(e,t){return function(n,r){const o=r.startsWith(e);if(o)return r.slice(e.length)+n;else return convertSlashes((0,ye.relative)(e,r),t.pathSeparator)+t.pathSeparator+n}}function joinPath(e){return e}function joinDirectoryPath(e,t,n){return t+e+n}function build$7(e,t){const{relativePaths:n,includeBasePath:r}=t;return n&&e?joinPathWithRelativePath(e,t):r?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(e){return function(t,n){n.push(t.substring(e.length)||".")}}function pushDirectoryFilterWithRelativePath(e){return function(t,n,r){const o=t.substring(e.length)||".";if(r.every(e=>e(o,true)))n.push(o)}}const pushDirectory=(e,t)=>{t.push(e||".")};const pushDirectoryFilter=(e,t,n)=>{const r=e||".";if(n.every(e=>e(r,true)))t.push(r)};const empty$2=()=>{};function build$6(e,t){const{includeDirs:n,filters:r,relativePaths:o}=t;if(!n)return empty$2;if(o)return r&&r.length?pushDirectoryFilterWithRelativePath(e):pushDirectoryWithRelativePath(e);return r&&r.length?pushDirectoryFilter:pushDirectory}const pushFileFilterAndCount=(e,t,n,r)=>{if(r.every(t=>t(e,false)))n.files++};const pushFileFilter=(e,t,n,r)=>{if(r.every(t=>t(e,false)))t.push(e)};const pushFileCount=(e,t,n,r)=>{n.files++};const pushFile=(e,t)=>{t.push(e)};const empty$1=()=>{};function build$5(e){const{excludeFiles:t,filters:n,onlyCounts:r}=e;if(t)return empty$1;if(n&&n.length)return r?pushFileFilterAndCount:pushFileFilter;else if(r)return pushFileCount;else return pushFile}const getArray=e=>e;const getArrayGroup=()=>[""].slice(0,0);function build$4(e){return e.group?getArrayGroup:getArray}const groupFiles=(e,t,n)=>{e.push({directory:t,files:n,dir:t})};const empty=()=>{};function build$3(e){return e.group?groupFiles:empty}const resolveSymlinksAsync=function(e,t,n){const{queue:r,fs:o,options:{suppressErrors:s}}=t;r.enqueue();o.realpath(e,(i,a)=>{if(i)return r.dequeue(s?null:i,t);o.stat(a,(o,i)=>{if(o)return r.dequeue(s?null:o,t);if(i.isDirectory()&&isRecursive(e,a,t))return r.dequeue(null,t);n(i,a);r.dequeue(null,t)})})};const resolveSymlinks=function(e,t,n){const{queue:r,fs:o,options:{suppressErrors:s}}=t;r.enqueue();try{const r=o.realpathSync(e);const s=o.statSync(r);if(s.isDirectory()&&isRecursive(e,r,t))return;n(s,r)}catch(e){if(!s)throw e}};function build$2(e,t){if(!e.resolveSymlinks||e.excludeSymlinks)return null;return t?resolveSymlinks:resolveSymlinksAsync}function isRecursive(e,t,n){if(n.options.useRealPaths)return isRecursiveUsingRealPaths(t,n);let r=(0,ye.dirname)(e);let o=1;while(r!==n.root&&o<2){const e=n.symlinks.get(r);const s=!!e&&(e===t||e.startsWith(t)||t.startsWith(e));if(s)o++;else r=(0,ye.dirname)(r)}n.symlinks.set(e,t);return o>1}function isRecursiveUsingRealPaths(e,t){return t.visited.includes(e+t.options.pathSeparator)}const onlyCountsSync=e=>e.counts;const groupsSync=e=>e.groups;const defaultSync=e=>e.paths;const limitFilesSync=e=>e.paths.slice(0,e.options.maxFiles);const onlyCountsAsync=(e,t,n)=>{report(t,n,e.counts,e.options.suppressErrors);return null};const defaultAsync=(e,t,n)=>{report(t,n,e.paths,e.options.suppressErrors);return null};const limitFilesAsync=(e,t,n)=>{report(t,n,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors);return null};const groupsAsync=(e,t,n)=>{report(t,n,e.groups,e.options.suppressErrors);return null};function report(e,t,n,r){if(e&&!r)t(e,n);else t(null,n)}function build$1(e,t){const{onlyCounts:n,group:r,maxFiles:o}=e;if(n)return t?onlyCountsSync:onlyCountsAsync;else if(r)return t?groupsSync:groupsAsync;else if(o)return t?limitFilesSync:limitFilesAsync;else return t?defaultSync:defaultAsync}const Se={withFileTypes:true};const walkAsync=(e,t,n,r,o)=>{e.queue.enqueue();if(r<0)return e.queue.dequeue(null,e);const{fs:s}=e;e.visited.push(t);e.counts.directories++;s.readdir(t||".",Se,(t,s=[])=>{o(s,n,r);e.queue.dequeue(e.options.suppressErrors?null:t,e)})};const walkSync=(e,t,n,r,o)=>{const{fs:s}=e;if(r<0)return;e.visited.push(t);e.counts.directories++;let i=[];try{i=s.readdirSync(t||".",Se)}catch(t){if(!e.options.suppressErrors)throw t}o(i,n,r)};function build(e){return e?walkSync:walkAsync}var Oe=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){this.count++;return this.count}dequeue(e,t){if(this.onQueueEmpty&&(--this.count<=0||e)){this.onQueueEmpty(e,t);if(e){t.controller.abort();this.onQueueEmpty=void 0}}}};var Me=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}};var Ae=class{aborted=false;abort(){this.aborted=true}};var Ce=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,n){this.isSynchronous=!n;this.callbackInvoker=build$1(t,this.isSynchronous);this.root=normalizePath(e,t);this.state={root:isRootDirectory(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Me,options:t,queue:new Oe((e,t)=>this.callbackInvoker(t,e,n)),symlinks:new Map,visited:[""].slice(0,0),controller:new Ae,fs:t.fs||be};this.joinPath=build$7(this.root,t);this.pushDirectory=build$6(this.root,t);this.pushFile=build$5(t);this.getArray=build$4(t);this.groupFiles=build$3(t);this.resolveSymlink=build$2(t,this.isSynchronous);this.walkDirectory=build(this.isSynchronous)}start(){this.pushDirectory(this.root,this.state.paths,this.state.options.filters);this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk);return this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,n)=>{const{paths:r,options:{filters:o,resolveSymlinks:s,excludeSymlinks:i,exclude:a,maxFiles:l,signal:c,useRealPaths:u,pathSeparator:f},controller:d}=this.state;if(d.aborted||c&&c.aborted||l&&r.length>l)return;const h=this.getArray(this.state.paths);for(let l=0;l<e.length;++l){const c=e[l];if(c.isFile()||c.isSymbolicLink()&&!s&&!i){const e=this.joinPath(c.name,t);this.pushFile(e,h,this.state.counts,o)}else if(c.isDirectory()){let e=joinDirectoryPath(c.name,t,this.state.options.pathSeparator);if(a&&a(c.name,e))continue;this.pushDirectory(e,r,o);this.walkDirectory(this.state,e,e,n-1,this.walk)}else if(this.resolveSymlink&&c.isSymbolicLink()){let e=joinPathWithBasePath(c.name,t);this.resolveSymlink(e,this.state,(t,r)=>{if(t.isDirectory()){r=normalizePath(r,this.state.options);if(a&&a(c.name,u?r:e+f))return;this.walkDirectory(this.state,r,u?r:e+f,n-1,this.walk)}else{r=u?r:e;const t=(0,ye.basename)(r);const n=normalizePath((0,ye.dirname)(r),this.state.options);r=this.joinPath(t,n);this.pushFile(r,h,this.state.counts,o)}})}}this.groupFiles(this.state.groups,t,h)}};function promise(e,t){return new Promise((n,r)=>{callback(e,t,(e,t)=>{if(e)return r(e);n(t)})})}function callback(e,t,n){let r=new Ce(e,t,n);r.start()}function sync(e,t){const n=new Ce(e,t);return n.start()}var Re=class{constructor(e,t){this.root=e;this.options=t}withPromise(){return promise(this.root,this.options)}withCallback(e){callback(this.root,this.options,e)}sync(){return sync(this.root,this.options)}};let Ee=null;try{xe.resolve("picomatch");Ee=xe("picomatch")}catch{}var Ie=class{globCache={};options={maxDepth:Infinity,suppressErrors:true,pathSeparator:ye.sep,filters:[]};globFunction;constructor(e){this.options={...this.options,...e};this.globFunction=this.options.globFunction}group(){this.options.group=true;return this}withPathSeparator(e){this.options.pathSeparator=e;return this}withBasePath(){this.options.includeBasePath=true;return this}withRelativePaths(){this.options.relativePaths=true;return this}withDirs(){this.options.includeDirs=true;return this}withMaxDepth(e){this.options.maxDepth=e;return this}withMaxFiles(e){this.options.maxFiles=e;return this}withFullPaths(){this.options.resolvePaths=true;this.options.includeBasePath=true;return this}withErrors(){this.options.suppressErrors=false;return this}withSymlinks({resolvePaths:e=true}={}){this.options.resolveSymlinks=true;this.options.useRealPaths=e;return this.withFullPaths()}withAbortSignal(e){this.options.signal=e;return this}normalize(){this.options.normalizePath=true;return this}filter(e){this.options.filters.push(e);return this}onlyDirs(){this.options.excludeFiles=true;this.options.includeDirs=true;return this}exclude(e){this.options.exclude=e;return this}onlyCounts(){this.options.onlyCounts=true;return this}crawl(e){return new Re(e||".",this.options)}withGlobFunction(e){this.globFunction=e;return this}crawlWithOptions(e,t){this.options={...this.options,...t};return new Re(e||".",this.options)}glob(...e){if(this.globFunction)return this.globWithOptions(e);return this.globWithOptions(e,...[{dot:true}])}globWithOptions(e,...t){const n=this.globFunction||Ee;if(!n)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];if(!r){r=n(e,...t);this.globCache[e.join("\0")]=r}this.options.filters.push(e=>r(e));return this}};var Te=r(71026);const Fe=Array.isArray;const je=/\\/g;const Pe=/^[A-Za-z]:$/;const Le=process.platform==="win32";const Be=/^(\/?\.\.)+$/;function getPartialMatcher(e,t={}){const n=e.length;const r=Array(n);const o=Array(n);let s,i;for(s=0;s<n;s++){const n=splitPattern(e[s]);r[s]=n;const a=n.length;const l=Array(a);for(i=0;i<a;i++)l[i]=Te(n[i],t);o[s]=l}return e=>{const a=e.split("/");if(a[0]===".."&&Be.test(e))return true;for(s=0;s<n;s++){const e=r[s];const n=o[s];const l=a.length;const c=Math.min(l,e.length);i=0;while(i<c){const r=e[i];if(r.includes("/"))return true;if(!n[i](a[i]))break;if(!t.noglobstar&&r==="**")return true;i++}if(i===l)return true}return false}}const Ue=/^[A-Z]:\/$/i;const De=Le?e=>Ue.test(e):e=>e==="/";function buildFormat(e,t,n){if(e===t||t.startsWith(`${e}/`)){if(n){const t=e.length+ +!De(e);return(e,n)=>e.slice(t,n?-1:void 0)||"."}const r=t.slice(e.length+1);if(r)return(e,t)=>{if(e===".")return r;const n=`${r}/${e}`;return t?n.slice(0,-1):n};return(e,t)=>t&&e!=="."?e.slice(0,-1):e}if(n)return t=>ye.posix.relative(e,t)||".";return n=>ye.posix.relative(e,`${t}/${n}`)||"."}function buildRelative(e,t){if(t.startsWith(`${e}/`)){const n=t.slice(e.length+1);return e=>`${n}/${e}`}return n=>{const r=ye.posix.relative(e,`${t}/${n}`);return n[n.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function ensureNonDriveRelativePath(e){return e.replace(Pe,e=>`${e}/`)}const qe={parts:true};function splitPattern(e){var t;const n=Te.scan(e,qe);return((t=n.parts)===null||t===void 0?void 0:t.length)?n.parts:[e]}const We=/\\(?![()[\]{}!+@])/g;function convertPosixPathToPattern(e){return escapePosixPath(e)}function convertWin32PathToPattern(e){return escapeWin32Path(e).replace(We,"/")}const ze=null&&(Le?convertWin32PathToPattern:convertPosixPathToPattern);const He=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;const Ge=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;const escapePosixPath=e=>e.replace(He,"\\$&");const escapeWin32Path=e=>e.replace(Ge,"\\$&");const Ke=Le?escapeWin32Path:escapePosixPath;function isDynamicPattern(e,t){if((t===null||t===void 0?void 0:t.caseSensitiveMatch)===false)return true;const n=Te.scan(e);return n.isGlob||n.negated}function log(...e){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...e)}function ensureStringArray(e){return typeof e==="string"?[e]:e!==null&&e!==void 0?e:[]}const Ve=/^(\/?\.\.)+/;const Je=/\\(?=[()[\]{}!*+?@|])/g;function normalizePattern(e,t,n,r){var o;const s=t.cwd;let i=e;if(e[e.length-1]==="/")i=e.slice(0,-1);if(i[i.length-1]!=="*"&&t.expandDirectories)i+="/**";const a=Ke(s);i=(0,ye.isAbsolute)(i.replace(Je,""))?ye.posix.relative(a,i):ye.posix.normalize(i);const l=(o=Ve.exec(i))===null||o===void 0?void 0:o[0];const c=splitPattern(i);if(l){const e=(l.length+1)/3;let t=0;const r=a.split("/");while(t<e&&c[t+e]===r[r.length+t-e]){i=i.slice(0,(e-t-1)*3)+i.slice((e-t)*3+c[t+e].length+1)||".";t++}const o=ye.posix.join(s,l.slice(t*3));if(o[0]!=="."&&n.root.length>o.length){n.root=ensureNonDriveRelativePath(o);n.depthOffset=-e+t}}if(!r&&n.depthOffset>=0){var u;(u=n.commonPath)!==null&&u!==void 0||(n.commonPath=c);const e=[];const t=Math.min(n.commonPath.length,c.length);for(let r=0;r<t;r++){const t=c[r];if(t==="**"&&!c[r+1]){e.pop();break}if(r===c.length-1||t!==n.commonPath[r]||isDynamicPattern(t))break;e.push(t)}n.depthOffset=e.length;n.commonPath=e;n.root=ensureNonDriveRelativePath(e.length>0?ye.posix.join(s,...e):s)}return i}function processPatterns(e,t,n){const r=[];const o=[];for(const t of e.ignore){if(!t)continue;if(t[0]!=="!"||t[1]==="(")o.push(normalizePattern(t,e,n,true))}for(const s of t){if(!s)continue;if(s[0]!=="!"||s[1]==="(")r.push(normalizePattern(s,e,n,false));else if(s[1]!=="!"||s[2]==="(")o.push(normalizePattern(s.slice(1),e,n,true))}return{match:r,ignore:o}}function buildCrawler(e,t){const n=e.cwd;const r={root:n,depthOffset:0};const o=processPatterns(e,t,r);if(e.debug)log("internal processing patterns:",o);const{absolute:s,caseSensitiveMatch:i,debug:a,dot:l,followSymbolicLinks:c,onlyDirectories:u}=e;const f=r.root.replace(je,"");const d={dot:l,nobrace:e.braceExpansion===false,nocase:!i,noextglob:e.extglob===false,noglobstar:e.globstar===false,posix:true};const h=Te(o.match,d);const p=Te(o.ignore,d);const m=getPartialMatcher(o.match,d);const v=buildFormat(n,f,s);const g=s?v:buildFormat(n,f,true);const excludePredicate=(e,t)=>{const n=g(t,true);return n!=="."&&!m(n)||p(n)};let w;if(e.deep!==void 0)w=Math.round(e.deep-r.depthOffset);const b=new Ie({filters:[a?(e,t)=>{const n=v(e,t);const r=h(n)&&!p(n);if(r)log(`matched ${n}`);return r}:(e,t)=>{const n=v(e,t);return h(n)&&!p(n)}],exclude:a?(e,t)=>{const n=excludePredicate(e,t);log(`${n?"skipped":"crawling"} ${t}`);return n}:excludePredicate,fs:e.fs,pathSeparator:"/",relativePaths:!s,resolvePaths:s,includeBasePath:s,resolveSymlinks:c,excludeSymlinks:!c,excludeFiles:u,includeDirs:u||!e.onlyFiles,maxDepth:w,signal:e.signal}).crawl(f);if(e.debug)log("internal properties:",{...r,root:f});return[b,n!==f&&!s&&buildRelative(n,f)]}function formatPaths(e,t){if(t)for(let n=e.length-1;n>=0;n--)e[n]=t(e[n]);return e}const Qe={caseSensitiveMatch:true,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:true,followSymbolicLinks:true,onlyFiles:true};function getOptions(e){const t=Object.assign({},e);for(const e in Qe)if(t[e]===void 0)Object.assign(t,{[e]:Qe[e]});t.cwd=(t.cwd instanceof URL?(0,$e.fileURLToPath)(t.cwd):(0,ye.resolve)(t.cwd||process.cwd())).replace(je,"/");t.ignore=ensureStringArray(t.ignore);t.fs&&(t.fs={readdir:t.fs.readdir||we.readdir,readdirSync:t.fs.readdirSync||we.readdirSync,realpath:t.fs.realpath||we.realpath,realpathSync:t.fs.realpathSync||we.realpathSync,stat:t.fs.stat||we.stat,statSync:t.fs.statSync||we.statSync});if(t.debug)log("globbing with options:",t);return t}function getCrawler(e,t={}){var n;if(e&&(t===null||t===void 0?void 0:t.patterns))throw new Error("Cannot pass patterns as both an argument and an option");const r=Fe(e)||typeof e==="string";const o=ensureStringArray((n=r?e:e.patterns)!==null&&n!==void 0?n:"**/*");const s=getOptions(r?t:e);return o.length>0?buildCrawler(s,o):[]}async function glob(e,t){const[n,r]=getCrawler(e,t);return n?formatPaths(await n.withPromise(),r):[]}function globSync(e,t){const[n,r]=getCrawler(e,t);return n?formatPaths(n.sync(),r):[]}async function folderFiles(e,{dot:t,enter:n}){const r=[];const o=new Set;const i=[e];for(let e=i.pop();e!==undefined;e=i.pop()){await n(e);const a=await(0,c.realpath)(e);if(o.has(a))continue;o.add(a);for(const n of await(0,c.readdir)(e)){if(n.startsWith(".")&&!t)continue;const o=(0,s.join)(e,n);const a=await(0,c.stat)(o).catch(()=>null);if(a?.isDirectory())i.push(o);else if(a===null||a.isFile())r.push(o)}}return r}function workspacePlace(e,t,n){const r=(0,s.resolve)(e,t);function shownPath(e){const t=(0,s.relative)(r,e);return t.split(s.sep).join("/")}async function inside(t,n,r){const o=await(0,c.realpath)(e);const i=await(0,c.realpath)(t);if(i!==o&&!i.startsWith(o.endsWith(s.sep)?o:o+s.sep)){throw outsideWorkspace(n,r)}}function outside(t){const n=(0,s.relative)((0,s.resolve)(e),t);return n===".."||n.startsWith(`..${s.sep}`)||(0,s.isAbsolute)(n)}async function one(e,t){const n=shownPath(e);if(await statOrNull(e)===null){throw new u.y(`${t}: ${n} is a symbolic link to nothing`,{title:"File not found",location:{path:n}})}await inside(e,n,t);const r=await(0,c.stat)(e);if(!r.isFile()){throw new u.y(`${t}: ${n} is neither a file nor a folder`,{title:"Not a file",location:{path:n}})}return{absolute:e,shown:n,place:"workspace"}}async function ofDvc(t,r,o){const i=(0,s.relative)(e,r).split(s.sep).join("/");if(i.startsWith("../"))return null;const a=await trackedByDvc(i,t=>(0,c.readFile)((0,s.join)(e,t),"utf8").catch(()=>null));if(a===null)return null;if(n!==null){const t=(0,s.join)(await n.newFolder(),"content");if(await cachedByDvc(a,e,t)){return{absolute:t,shown:shownPath(r),place:"workspace",version:`dvc md5 ${a}`}}}throw new u.y(`${o}: ${t} is tracked by DVC (md5 ${a}) and was not pulled; fetch it in an earlier step`,{title:"DVC pointer",location:{path:t},fix:`- run: dvc pull ${t}`})}async function matches(e,t){const n=await glob([e],{cwd:t,absolute:true,onlyFiles:true,expandDirectories:false,dot:false});return n.map(e=>(0,s.resolve)(e)).sort(byCodePoint)}async function expand(e,t,n){const{address:o,origin:i}=e;if(o.includes("\0"))throw new u.y(`${i}: a path holds a NUL character`,{title:"Bad path"});const a=(0,s.isAbsolute)(o)?o:(0,s.join)(r,o);const l=await statOrNull(a);if(l===null&&outside(a))throw outsideWorkspace(o,i);if(l===null&&isDynamicPattern(o)){const e=await matches((0,s.isAbsolute)(o)?(0,s.relative)(r,o).split(s.sep).join("/"):o,r);if(e.length===0){throw new MissingFile(`${i}: no file matches ${o}`,{title:"No file matches"})}return Promise.all(e.map(e=>one(e,i)))}if(l===null){const e=await ofDvc(o,a,i);if(e!==null)return[e];throw new MissingFile(`${i}: ${o} does not exist in the workspace`,{title:"File not found",location:{path:o}})}if(!l.isDirectory())return[await one(a,i)];const enter=e=>inside(e,shownPath(e),i);const c=await folderFiles(a,{dot:n,enter:enter});const f=c.filter(t).sort(byCodePoint);if(f.length===0){throw new u.y(`${i}: the folder ${o} holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)`,{title:"No table in the folder",location:{path:o}})}return Promise.all(f.map(e=>one(e,i)))}return{files:e=>expand(e,e=>H.test(e),false),allFiles:e=>expand(e,()=>true,true)}}function outsideWorkspace(e,t){return new u.y(`${t}: ${e} lies outside the workspace (a path, or the symbolic link it names, must stay inside the checkout)`,{title:"Path outside the workspace",location:{path:e}})}async function statOrNull(e){try{return await(0,c.stat)(e)}catch(t){if(t instanceof Error&&"code"in t&&(t.code==="ENOENT"||t.code==="ENOTDIR"||t.code==="ENAMETOOLONG")){return null}if(t instanceof Error&&"code"in t&&(t.code==="ELOOP"||t.code==="EACCES")){throw new u.y(`${e} cannot be opened: ${t.code==="ELOOP"?"its symbolic links go in a circle":"permission denied"}`,{title:"File cannot be opened",cause:t})}throw t}}function byCodePoint(e,t){return e<t?-1:e>t?1:0}const Ye={"git:":({workspace:e,workingDirectory:t},n)=>gitPlace(e,t,n),"artifact:":(e,t)=>artifactPlace(t),"release:":(e,t)=>releasePlace(t),"s3://":({cwd:e},t)=>objectStorePlace(ge,e,t),"gs://":({cwd:e},t)=>objectStorePlace(he,e,t),"abfss://":({cwd:e},t)=>objectStorePlace(Y,e,t)};const Xe=["mlflow:"];const Ze="report:";const et=`paths, globs and file:PATH in the workspace, git:REF:PATH, artifact:NAME/FILE, release:TAG/ASSET, s3://, gs:// and abfss://`;function createPlaces(e,t,n=null){const r=s.posix.isAbsolute(t)?t:s.posix.join(e,t);const o=workspacePlace(e,t,n);const i=new Map;function placeOf(s,a){const l=Xe.find(e=>s.startsWith(e));if(l!==undefined){throw new u.y(`${a}: ${s} names a place (${l}) that this version does not read; allowed are ${et}`,{title:"Place not available"})}if(s.startsWith(Ze)){throw new u.y(`${a}: ${s} names an earlier gate report, which holds figures and no rows; only champion takes one`,{title:"Report instead of rows"})}const c=Object.entries(Ye).find(([e])=>s.startsWith(e));if(c===undefined){if(s.startsWith("file:"))return{place:o,address:s.slice("file:".length)};refuseUnknownPlace(s,a,r);return{place:o,address:s}}const[f,d]=c;if(n===null){throw new u.y(`${a}: ${s} names another place (${f}); ${a} is read in the workspace only`,{title:"Place not available"})}const h=i.get(f)??d({workspace:e,workingDirectory:t,cwd:r},n);i.set(f,h);return{place:h,address:s.slice(f.length)}}async function files(e,t){const n=[];for(const r of e){const{place:e,address:o}=placeOf(r,t);const s=await e.files({origin:t,address:o});for(const e of s)await refuseWrongContent(e,t);n.push(...s)}const r=n.find((e,t)=>n.findIndex(t=>t.absolute===e.absolute)!==t);if(r!==undefined){throw new u.y(`${t}: ${r.shown} is named twice, so its rows would count twice`,{title:"File named twice",location:{path:r.shown}})}return n}async function allFiles(e,t){const{place:n,address:r}=placeOf(e,t);const o=await n.allFiles({origin:t,address:r});for(const e of o)await refusePointer(e,t);return o}async function report(e,t){const n=e.startsWith(Ze)?e.slice(Ze.length):e;const r=await allFiles(n,t);const[o]=r;if(o===undefined||r.length>1){throw new u.y(`${t}: ${e} stands for ${r.length} files, and one report is needed`,{title:"Not a gate report"})}return readReport(o,t)}return{files:files,allFiles:allFiles,report:report,async model(e,t){const n=await allFiles(e,t);return{path:modelPath(n,e),files:n}},async rowsOrReport(e,t){const[n,...r]=e;if(n===undefined||!e.some(e=>e.startsWith(Ze))){return{kind:"rows",files:await files(e,t)}}if(r.length>0){throw new u.y(`${t}: a report stands alone, and ${e.length} lines were given`,{title:"Report beside rows"})}return{kind:"report",report:await report(n,t)}}}}function refuseUnknownPlace(e,t,n){const r=/^[A-Za-z][\w+.-]*:/.exec(e)?.[0];if(r!==undefined&&!(0,s.isAbsolute)(e)&&!(0,o.existsSync)((0,s.join)(n,e))){throw new u.y(`${t}: ${e} names a place "${r}" that there is not; allowed are ${et}`,{title:"Unknown place"})}const i=/\$\{\{.*?\}\}|\$\{?\w+\}?/.exec(e)?.[0];if(i!==undefined&&!(0,o.existsSync)((0,s.join)(n,e))){throw new u.y(`${t}: ${e} holds ${i}, which nothing has replaced; in a workflow write \${{ env.NAME }}`,{title:"Variable not replaced"})}}function modelPath(e,t){const n=e.map(e=>e.absolute.replaceAll("\\","/"));const[r=""]=n;const o=t.replace(/\/+$/,"").replace(/^(artifact:.*)@.*$/,"$1");if(e.length===1&&s.posix.basename(r)===(o.split(/[/:]/).at(-1)??""))return r;let i=s.posix.dirname(r);while(!n.every(e=>e.startsWith(i==="/"?"/":`${i}/`)))i=s.posix.dirname(i);return i}const tt="0.1.0";const nt="https://github.com/modelgate/modelgate/issues";function bugText(e,{showValues:t}){const n=e instanceof Error?e.stack??e.message:String(e);const r=e instanceof Error?e.name:typeof e;const o=n.split("\n").filter(e=>/^\s+at /.test(e));const s=t?[n]:[`${r} (its message is hidden, since it may quote a row; show-values: true shows it)`,...o];return[`Modelgate ${tt}, Node ${process.version}`,...s].join("\n")}function locatedError(e,t){const n=/^(?<name>[a-z][a-z-]*): /.exec(e.message)?.groups?.["name"];const r=n===undefined?undefined:t.given.get(n);if(n===undefined||r===undefined||r.path===null||e.location!==undefined)return e;const o=r.lines.filter(({line:e})=>e!==null);const s=(o.find(({text:t})=>e.message.includes(`"${t}"`))??o[0])?.line??null;const{path:i}=r;const a=s===null?`${n} (${i})`:`${n} (${i}:${s})`;return new u.y(a+e.message.slice(n.length),{title:e.title,location:s===null?{path:i}:{path:i,line:s},...e.fix===undefined?{}:{fix:e.fix},cause:e})}var rt=r(6823);const ot=/[\p{C}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)|(?<=:):/gu;function summaryOutput(e){return(0,rt.BP)(e.summary)}function metricsOutput(e){const t=e.metrics.filter(e=>e.slice===null);const n=e.checks.find(({id:e})=>e==="winner")?.observed??null;const r=t.flatMap(({id:e,value:t,challenger:r})=>{if(r===undefined)return[[e,t]];return[...r===n?[[e,t]]:[],[`${e}#${r}`,t]]});return JSON.stringify(Object.fromEntries(r)).replace(ot,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""))}var st=r(25287);var it=r(48859);var lt=r(30890);var ct=r(73365);var ut=r(98868);var ft=r(86004);const dt=21;function mermaidChart(e){const t=chartOf(e);if(t===null||t.labels.length<2)return null;const numbers=e=>`[${e.map(plainNumber).join(", ")}]`;return(0,rt.p0)(["xychart-beta",`  title ${(0,rt._b)(e.title,60)}`,`  x-axis ${(0,rt._b)(e.x.title)} [${t.labels.join(", ")}]`,`  y-axis ${(0,rt._b)(e.y.title)}${yRange(e)}`,...t.bars.map(e=>`  bar ${numbers(e)}`),...t.lines.map(e=>`  line ${numbers(e)}`)],"mermaid")}function chartOf(e){const[t,n]=e.series;if(t===undefined||t.points.length===0)return null;if(e.kind==="bar"||e.kind==="interval"){const n=t.points.slice(0,dt);const r=n.map((t,n)=>(0,rt._b)(e.categories?.[n]??plainNumber(t.x),16));return{labels:r,bars:[n.map(({y:e})=>e)],lines:[]}}const r=t.points.length<=dt&&n===undefined;if(e.kind==="matrix"||e.kind==="scatter"&&!r)return null;if(r){const n=t.points.map(({x:e})=>e);const r=e.reference;return{labels:n.map(e=>(0,rt._b)(plainNumber(e))),bars:[t.points.map(({y:e})=>e)],lines:r===undefined?[]:[n.map(e=>heightAt(r.points,e))]}}if(e.series.length>3)return null;const o=evenPlaces(e.series);return{labels:o.map(e=>(0,rt._b)(plainNumber(e))),bars:[],lines:[...e.series.map(({points:e})=>e),...e.reference?[e.reference.points]:[]].filter(e=>e.length>0).map(e=>o.map(t=>heightAt(e,t)))}}function evenPlaces(e){const t=e.flatMap(({points:e})=>e.map(({x:e})=>e));const[n,r]=t.reduce(([e,t],n)=>[Math.min(e,n),Math.max(t,n)],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);return Array.from({length:dt},(e,t)=>n+(r-n)*t/(dt-1))}function heightAt(e,t){const n=e.toSorted((e,t)=>e.x-t.x);const r=n.filter(e=>e.x===t);if(r.length>0)return Math.max(...r.map(({y:e})=>e));const o=n.findIndex(e=>e.x>t);const[s,i]=[n[o<0?n.length-1:o-1],n[o]];if(s===undefined||i===undefined)return(s??i)?.y??0;return s.y+(i.y-s.y)*(t-s.x)/(i.x-s.x)}function yRange({y:e}){return e.domain===undefined?"":` ${plainNumber(e.domain[0])} --\x3e ${plainNumber(e.domain[1])}`}function plainNumber(e){if(!Number.isFinite(e))return"0";const t=Number(e.toPrecision(4));return Math.abs(t)>=1e-6&&Math.abs(t)<1e21?t.toString():"0"}var ht=r(27261);var pt=r(42973);var mt=r(57895);const vt=1024*1024-16*1024;const gt={rows:100,messages:30,sliceMetrics:6};function renderSummary(e,t=(0,mt.uR)(e)){return(0,lt.G$)(markdownDocument(e,t,gt),vt,pt.L6,lt.dy)}function renderMarkdownReport(e,t=(0,mt.uR)(e)){return`${markdownDocument(e,t,it.p0)}\n`}function markdownDocument(e,t,n){const r=(0,mt.IN)(e.checks);const o=(0,mt.S9)(e);return[`## ${headlineMarkdown(e,t)}`,...o?[]:[`${(0,rt.p7)((0,mt.WN)(e))}.`],...o||r.length===0?[]:[(0,st.Dv)(r,n.rows)],...(0,st.Fv)(r.filter(e=>e.outcome!=="pass"||e.evidence.length>0||(0,ut.h)(e)),n.messages),...titled("### Metrics",(0,it.Kv)(e,n)),...titled("### Slices",(0,ht.Av)(e,{rows:n.rows,metrics:n.sliceMetrics})),...e.figures.filter(({id:t,kind:n})=>n!=="matrix"||!e.tables.some(e=>e.id===t)).filter(({id:e})=>e.replace(/-.*$/u,"")!=="differences").flatMap(e=>figureBlocks(e,n)),...e.tables.flatMap(e=>e.rows.length===0?[]:[`### ${(0,rt.p7)(e.title,120)}`,(0,it.jn)(e,n.rows),...e.note===undefined?[]:[(0,rt.p7)(e.note)]]),...titled("### Notes",e.notes.length===0?[]:[e.notes.map(e=>`- ${(0,rt.p7)(e)}`).join("\n")]),"### Where it comes from",...provenanceBlocks(e.provenance,n)].join("\n\n")}function headlineMarkdown(e,t){const n=(0,mt.S9)(e);const r=n?"⛔":mt.r0[e.verdict];const o=(0,mt.__)({...e,conclusion:t},n?"error":"judged");return`${r} ${(0,rt.p7)(e.model,120)} ${o} · ${(0,rt.p7)((0,mt.h2)(e.gate),60)}: ${(0,rt.p7)((0,ut.g)(e))}`}function figureBlocks(e,t){const n=mermaidChart(e);const r=(0,ct.j)(e);if(r.rows.length===0)return[];const o=(0,it.jn)(r,t.rows);return[`### ${(0,rt.p7)(e.title,120)}`,...n===null?[o]:[n,(0,ft.oG)(`${(0,rt.aL)(e.title)} as a table`,[o])]]}function provenanceBlocks(e,t){const n=(0,rt.Cm)(e.runUrl);const r=[["repository",code(e.repository)],["commit",code(e.commit)],["base commit",code(e.baseCommit)],["merge commit",code(e.mergeCommit)],["tree",code(e.tree)],["run",n===null?null:`[${e.runAttempt===null?"run":`run, attempt ${e.runAttempt}`}](${n})`],["event",code(e.event)],["started by",code(e.actor)],["model",e.modelArtifact===null?null:`${code(e.modelArtifact.path)} ${code(e.modelArtifact.sha256)}`],["configuration",e.config===null?null:`${code(e.config.path)} ${code(e.config.sha256)}`],["seed",String(e.seed)],["Modelgate",(0,rt.p7)(e.version,60)]];const o=r.flatMap(([e,t])=>t===null?[]:[[e,t]]);return[...e.inputs.length>0?[(0,it.Fu)(e.inputs,t.rows)]:[],(0,ft.Qj)([{title:"",align:"left"},{title:"",align:"left"}],o)]}function code(e){return e===null?null:(0,rt.D9)(e)}function titled(e,t){return t.length===0?[]:[e,...t]}var wt=r(76129);var bt=r(52340);var yt=r(4376);const $t="  ";const kt=/[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;function displayWidth(e){let t=0;for(const n of e)t+=/\p{M}|\u200D/u.test(n)?0:kt.test(n)?2:1;return t}function columnWidths(e){const t=Math.max(0,...e.map(({cells:e})=>e.length));const n=e.filter(({cells:e})=>e.length===t);return Array.from({length:t},(e,t)=>Math.max(0,...n.map(({cells:e})=>displayWidth(e[t]??""))))}function tableWidth(e){const t=columnWidths(e);return t.reduce((e,t)=>e+t,0)+$t.length*Math.max(0,t.length-1)}function terminalTable(e,t,n){const r=columnWidths(e);const o=r.length;const total=()=>r.reduce((e,t)=>e+t,0)+$t.length*(o-1);while(total()>t){const e=r.indexOf(Math.max(...r));if((r[e]??0)<=12)break;r[e]=Math.max(12,(r[e]??0)-(total()-t))}return e.flatMap(({cells:e,colour:s})=>{if(e.length!==o){return wrap(e.filter(e=>e!=="").join($t),t-$t.length).map(e=>s===null?$t+e:n($t+e,s))}const i=e.map((t,n)=>{const o=r[n]??0;const s=displayWidth(t)>o?(0,yt.ml)(t,Math.max(2,o-(displayWidth(t)-t.length>0?Math.ceil(o/2):0))):t;return s+" ".repeat(Math.max(0,n===e.length-1?0:o-displayWidth(s)))});const[a="",...l]=i;const c=(s===null?[a,...l]:s==="dim"?[n(i.join($t).trimEnd(),"dim")]:[n(a,s),...l]).join($t);return[c.trimEnd()]})}function wrap(e,t){const n=[];let r="";for(const o of e.split(" ")){if(r!==""&&displayWidth(r)+1+displayWidth(o)>t){n.push(r);r=o}else{r=r===""?o:`${r} ${o}`}}return r===""?n:[...n,r]}const xt={red:31,green:32,yellow:33,dim:2,bold:1};function renderTerminal(e,{colour:t,width:n,conclusion:r}){const paint=(e,n)=>t?`[${xt[n]}m${e}[0m`:e;const o=Math.max(40,Math.min(n,140));const s=(0,mt.IN)(e.checks);const i=(0,mt.S9)(e);const a=`${(0,rt.eR)(e.model,60)} ${(0,mt.__)({...e,conclusion:r??(0,mt.uR)(e)},i?"error":"judged")} · ${(0,rt.eR)((0,mt.h2)(e.gate),40)}`;const l=[`${paint(_t[e.verdict],Nt[e.verdict])} ${paint(a,"bold")}`,...wrap((0,ut.g)(e),o-2).map(e=>`  ${e}`),""];if(!i)l.push(`  ${(0,mt.WN)(e)}`,"");if(!i&&s.length>0)l.push(...terminalTable(checkLines(s,o),o,paint),"");for(const e of s.filter(e=>e.outcome!=="pass"||(0,ut.h)(e)))l.push(...messageLines(e,o));const c=(0,wt.gP)(e)?comparisonLines(e,o):metricLines(e);if(c.length>1)l.push(...terminalTable(c,o,paint),"");for(const t of(0,ht.Vg)(e,4))l.push(...terminalTable(sliceLines(t),o,paint),"");for(const t of e.notes)l.push(...wrap((0,rt.eR)(t),o-2).map((e,t)=>`${t===0?"· ":"  "}${e}`));if(e.notes.length>0)l.push("");l.push(paint(`seed ${e.provenance.seed} · Modelgate ${(0,rt.eR)(e.provenance.version,40)}`,"dim"));return`${l.join("\n")}\n`}const _t={pass:"✓",warn:"!",fail:"✗"};const Nt={pass:"green",warn:"yellow",fail:"red"};const St=60;function checkLines(e,t){const n=checkCells(e,(0,st.s5)(e));return tableWidth(n)<=t?n:checkCells(e,[])}function checkCells(e,t){const n=(0,st.MC)(e.map(({interval:e})=>e??null));const r=t.some(e=>e!==null);const o=e.slice(0,St);return[{cells:["","rule",(0,st.DV)(e,n),...r?[(0,st.l4)(e)]:[],"rows",""],colour:"dim"},...o.map((e,n)=>({cells:[checkMark(e),(0,mt.Tq)(e),typeof e.observed==="string"?(0,rt.eR)(e.observed,60):(0,st.vq)(e),...r?[t[n]??""]:[],e.support?(0,bt.px)(e.support.n):"",(0,mt.nG)(e)],colour:checkColour(e)})),...more(e.length)]}function comparisonLines(e,t){const n=comparisonCells(e,true);return tableWidth(n)<=t?n:comparisonCells(e,false)}function comparisonCells(e,t){const n=(0,wt.HL)(e);const r=(0,st.MC)(n.map(({row:e})=>e.difference?.interval??null));const o=n.some(({challenger:e})=>e!==null);const s=["metric","champion",o?"challenger's":"this one"];const i=r===null?"difference":`difference (${r})`;return[{cells:["",...o?["challenger"]:[],...s,i,...t?["│ none, ┊ margin"]:[],""],colour:"dim"},...n.slice(0,St).map(e=>({cells:[e.check===null?e.arrow:checkMark(e.check),...o?[(0,rt.eR)(e.challenger??"",40)]:[],(0,rt.eR)(e.metric,60),e.champion,(0,rt.eR)(e.own,80),e.difference,...t?[e.drawing??""]:[],e.verdict],colour:e.check===null?null:checkColour(e.check)})),...more(n.length),...(0,wt.QX)(e).map(({text:e})=>({cells:["",(0,rt.eR)(e,300)],colour:"dim"}))]}function metricLines(e){const t=e.metrics.filter(({slice:e})=>e===null);const n=t.some(({dummy:e})=>typeof e==="number");const r=(0,st.MC)(t.map(({interval:e})=>e));return[{cells:["","metric",r===null?"value":`value (${r})`,...n?["dummy"]:[],"rows"],colour:"dim"},...t.slice(0,St).map(e=>({cells:[(0,bt.h9)(e.direction),(0,rt.eR)(e.id,60),valueText(e),...n?[typeof e.dummy==="number"?(0,bt.VK)({value:e.dummy,interval:e.interval}).value:""]:[],(0,ht.Dy)(e.support)],colour:null})),...more(t.length)]}function sliceLines(e){return[{cells:["",e.columns.map(e=>(0,rt.eR)(e,40)).join(" × "),"rows",...e.metrics.map(e=>(0,rt.eR)(e,40))],colour:"dim"},...e.slices.slice(0,St).map(({name:e,n:t,tooSmall:n,cells:r})=>({cells:[r.flatMap(({check:e})=>e===null||e.outcome==="pass"?[]:[checkMark(e)])[0]??"",e+(n?" (too small to gate)":""),(0,ht.Dy)(t===null?null:{n:t}),...r.map(({row:e})=>e===null?"":valueText(e))],colour:null})),...more(e.slices.length)]}function valueText(e){return e.value===null?`undefined: ${(0,rt.eR)(e.reason??"",80)}`:(0,ht.OP)(e)}function more(e){return e>St?[{cells:["",`… ${e-St} more in the report`],colour:"dim"}]:[]}function messageLines(e,t){const{sentence:n,rest:r}=(0,st.bD)(e);const o=e.location===null?"":` (${(0,rt.eR)((0,st.Z9)(e.location))})`;const s=(0,st.WC)(e)?"":`${(0,mt.Tq)(e)}: `;const{sentences:i,blocks:a}=(0,st.X1)(e);const l=a.flat();const c=[n,...i].filter(e=>e!=="");if(c.length===0&&r.length===0&&l.length===0)return[];const u=wrap(`${s}${c.join(" ")}${o}`,t-2).map((t,n)=>`${n===0?`${checkMark(e)} `:"  "}${t}`);return[...u,...[...r,...l].map(e=>`    ${e}`),""]}function checkMark({outcome:e,severity:t}){if(e==="pass")return"✓";if(e==="inconclusive")return"?";return e==="error"||t==="critical"?"✗":"!"}function checkColour({outcome:e,severity:t}){if(e==="pass")return"green";return e!=="inconclusive"&&(e==="error"||t==="critical")?"red":"yellow"}const Ot=10;async function presentOutcome(e,t){const{host:n,log:r}=t;const o=(0,f.q$)(t.code);n.present({terminal:t=>renderTerminal(e,{...t,conclusion:o})});if(t.reportPath!==null)r.info(`Report: ${t.reportPath}`);annotateFailures(e.checks,t.code,n);try{await n.writeSummary(renderSummary(e,o))}catch(e){r.warning(`the job summary cannot be written (${e instanceof Error?e.message:String(e)}); the verdict stands without it`)}}function annotateFailures(e,t,n){const r=e.filter(e=>e.outcome==="error"||e.outcome==="fail"&&e.severity!=="info");const o=r.length>Ot?r.slice(0,Ot-1):r;for(const e of o){const r=t!==0&&(e.outcome==="error"||e.severity==="critical");n.annotate(r?"error":"warning",{title:(0,rt.xr)(e.outcome==="error"?e.title===""?"Error":e.title:"Rule failed"),message:(0,rt.xr)(sentenceOf(e)),...e.location===null?{}:{path:(0,rt.xr)(e.location.path)},...e.location?.line===undefined?{}:{line:e.location.line}})}if(o.length<r.length){n.annotate(t===0?"warning":"error",{title:"More failed checks",message:`${r.length-o.length} more checks failed; the job summary and the report list them all`})}}function sentenceOf(e){const t=e.outcome==="error"?"":`${e.title}: observed ${(0,st.vq)(e)||"nothing"}, expected ${e.expected}`;const n=e.outcome==="error"&&e.evidence.length>0?`\n${e.evidence.join("\n")}`:"";return[t,e.message].filter(e=>e!==undefined&&e!=="").join("; ")+n}const Mt=e(import.meta.url)("node:timers/promises");const At=65535;const Ct=65535;const Rt=255;const Et=4e3;function renderCheckRun(e,t){const{meta:n}=t;const r=n.deciding===null?[]:[`**${(0,rt.p7)(n.deciding.value,300)}**${n.deciding.beside.startsWith(" ")?" ":""}${(0,rt.p7)(n.deciding.beside,800)}`];const o=(0,mt.IN)(e.checks).filter(({outcome:e})=>e!=="pass");const s=[`${(0,rt.p7)(n.counts,200)}.`,...r,...(0,st.Fv)(o,20)].join("\n\n");const i=e.verdict==="warn"?`Warning: ${n.headline}`:n.headline;const a=(0,mt.S9)(e)?"⛔":mt.r0[e.verdict];return{title:(0,yt.sy)(`${a} ${i}`,Rt),summary:(0,lt.G$)(s,At,pt.L6),text:(0,pt.Sp)(t,Ct),conclusion:n.conclusion,annotations:renderAnnotations(e)}}function renderAnnotations(e){return(0,mt.IN)(e.checks).flatMap(e=>{if(e.location===null||e.outcome==="pass")return[];const t=e.severity==="info"?"notice":e.outcome==="error"||e.outcome==="fail"&&e.severity==="critical"?"failure":"warning";const{sentence:n,rest:r}=(0,st.bD)(e);const o=[n,...r].join("\n").slice(0,Et).toWellFormed();return[{path:e.location.path,startLine:Math.max(1,e.location.line??1),level:t,title:(0,yt.wh)((0,mt.Tq)(e),Rt),message:o===""?`needed ${(0,rt.xr)(e.expected)}`:o}]})}const It=65536;function commentMarker(e){return`\x3c!-- modelgate:comment ${(0,pt.Yb)((0,pt.fD)(e))} --\x3e`}function composeComment(e,t){const n=t.limit??It;let r=mostNeeded(e,t.head).toSorted((e,t)=>(0,mt._6)(e.meta.gate,t.meta.gate)||t.meta.runId-e.meta.runId);let o=joined(r,t);if(o.length<=n)return o;for(const e of[detailsGone,rowsGone]){for(const s of leastNeeded(r,t.head)){const i=o.length-n;if(i<=0)return o;r=r.map(t=>t.meta.gate===s?{...t,body:e(t.body,i)}:t);o=joined(r,t)}}while(o.length>n&&r.length>1){const e=leastNeeded(r,t.head)[0];r=r.filter(({meta:t})=>t.gate!==e);o=joined(r,t)}return o.length<=n?o:(0,lt.G$)(o,n,pt.L6)}function fingerprint(e){const t=(0,pt.Rz)(e).map(({meta:e})=>e);let n=e;for(const e of t){n=n.replaceAll((0,pt.Ku)(e),(0,pt.Ku)({...e,runId:0,attempt:0,runUrl:null,reportUrl:null}))}const r=t.flatMap(({runUrl:e,reportUrl:t})=>[e,t]).filter(e=>e!==null);for(const e of r.toSorted((e,t)=>t.length-e.length))n=n.replaceAll(`(${e})`,"()");return n}function joined(e,{head:t,model:n}){const r=e.filter(({meta:e})=>e.head===t);const o=(r.length>0?r:e).map(({meta:e})=>e);const s=o.toSorted((e,t)=>weight(t)-weight(e))[0];const i=(0,rt.p7)((0,pt.fD)(n),160);if(s===undefined)return`${commentMarker(n)}\n### ${i}: no gate has reported yet`;return[`${commentMarker(n)}\n### ${verdictSentence(o,s,i)}`,...decidingLine(s),gateTable(e,t,s),...e.flatMap(e=>[...outdatedLine(e.meta,t),(0,pt.Sp)(e)]),e.map(({meta:t})=>footer(t,e.length>1)).join("\n")].join("\n\n")}function verdictSentence(e,t,n){const r=(0,rt.p7)(t.headline,300);const o=t.state==="error"?"⛔":mt.r0[t.verdict];const s=`${o} ${n} ${(0,mt.__)(t,t.state)}`;const i=t.state==="judged"&&t.verdict==="pass"&&t.conclusion==="success";return i&&e.length>1?`${s}: all ${e.length} gates pass`:`${s}: ${r}`}function decidingLine({deciding:e}){if(e===null)return[];return[`**${(0,rt.p7)(e.value,300)}**${escapedRest(e.beside)}`]}function escapedRest(e){return(e.startsWith(" ")?" ":"")+(0,rt.p7)(e,800)}function gateTable(e,t,n){return(0,ft.Qj)([{title:"",align:"center"},{title:"gate",align:"left"},{title:"what decided",align:"left"}],e.map(({meta:e})=>{const r=e.head===t?"":` (outdated, of ${(0,rt.D9)(e.head.slice(0,7))})`;const o=e===n?e.counts:saidOf(e);return[e.head===t?e.state==="error"?"⛔":mt.r0[e.verdict]:"⏳",`**${(0,rt.p7)((0,mt.h2)(e.gate),60)}**`,(0,rt.p7)(o,600)+r]}))}function saidOf(e){return e.counts===e.headline||e.headline===""?e.counts:`${e.headline} · ${e.counts}`}function outdatedLine(e,t){if(e.head===t)return[];return[`> ⏳ ${(0,rt.p7)((0,mt.h2)(e.gate),60)} below is outdated: it is about ${(0,rt.D9)(e.head.slice(0,7))}, and this comment is about ${(0,rt.D9)(t.slice(0,7))}.`]}function footer(e,t){const n=[e.reportUrl===null?"":`[full report](${e.reportUrl})`,e.runUrl===null?"":`[run](${e.runUrl})`,e.reproduce===""?"":`reproduce: ${(0,rt.D9)(e.reproduce,400)}`,`seed ${e.seed}`,`Modelgate ${(0,rt.p7)(e.version,60)}`];const r=n.filter(e=>e!=="").join(" · ");return t?`- **${(0,rt.p7)((0,mt.h2)(e.gate),60)}**: ${r}`:r}function weight(e){const t={pass:0,warn:1,fail:2}[e.verdict]+(e.state==="error"?1:0);return(e.conclusion==="failure"?10:0)+t}const Tt=40;function mostNeeded(e,t){if(e.length<=Tt)return e;const n=new Set(leastNeeded(e,t).slice(0,e.length-Tt));return e.filter(({meta:e})=>!n.has(e.gate))}function leastNeeded(e,t){const need=({meta:e})=>(e.head===t?100:0)+weight(e);return e.toReversed().toSorted((e,t)=>need(e)-need(t)).map(({meta:e})=>e.gate)}function detailsGone(e,t){const n=(0,lt.DA)(e).length+pt.L6.length+4;return(0,lt.G$)(e,Math.max(e.length-t,n),pt.L6)}function rowsGone(e,t){return(0,lt.G$)(e,Math.max(e.length-t,pt.L6.length),pt.L6)}const Ft={decode:e=>(0,pt.Rz)(e),encode:e=>(0,pt.Sp)(e),compose:(e,t)=>composeComment(e,{head:t,model:e[0]?.meta.model??"model"}),identity:({meta:{gate:e,model:t,head:n,runId:r,attempt:o}})=>({gate:e,model:t,head:n,runId:r,attempt:o}),marker:commentMarker,fingerprint:fingerprint};const jt=380;const Pt=new Set(["artifact","champion-command","check-name","check-run","command","comment","config","model","report","token"]);const Lt=["working-directory","predictions","metrics-file","champion","rules"];function reproduceCommand({gate:e,model:t,provenance:n},r){const o=[...r.given].filter(([e,{path:t}])=>t===null&&!Pt.has(e));const place=e=>Lt.includes(e)?Lt.indexOf(e):Lt.length;const s=o.toSorted(([e],[t])=>place(e)-place(t)||(e<t?-1:1)).flatMap(([e,{lines:t}])=>t.map(({text:t})=>`--${e} ${reproduce_command_quoted(t)}`));const i=["npx modelgate",e,...configuration(n.config?.path??null,t,r),...s];let a="";for(const e of i){if(a.length+e.length>jt)return`${a} …`;a+=a===""?e:` ${e}`}return a}function configuration(e,t,n){if(e===null)return n.given.get("model")?.path===null?[`--model ${reproduce_command_quoted(t)}`]:[];const r=n.given.get("config")?.lines[0]?.text;const o=n.given.has("working-directory")?[]:[`--config ${reproduce_command_quoted(e)}`];return[...r===undefined?o:[`--config ${reproduce_command_quoted(r)}`],`--model ${reproduce_command_quoted(t)}`]}function reproduce_command_quoted(e){return/^[\w./@+-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const Bt={commentUrl:null,checkRunUrl:null};async function publishOutcome(e){const{report:t,publishing:n,context:o,token:s,log:i}=e;const a=n.comment!=="false"||n.checkRun!=="false"||n.artifact!==null;if(o===null||!a)return Bt;if(s===null&&n.comment!=="true"&&n.checkRun!=="true"&&n.artifact===null)return Bt;try{const{publish:a}=await r.e(188).then(r.bind(r,74188));const c=(0,pt.Cr)(t,{head:o.headSha??"",runId:o.runId,attempt:o.attempt,runUrl:o.runUrl,reportUrl:null,reproduce:reproduceCommand(t,e.settings),conclusion:(0,f.q$)(e.code)});const u=await a({connection:{apiUrl:o.apiUrl,token:s,timing:{spacing:spacingFor(o.apiUrl)}},context:o,section:c,checkRun:renderCheckRun(t,c),settings:{comment:n.comment,checkRun:n.checkRun,checkName:n.checkName,artifact:artifactOf(e)},codec:Ft,clock:{now:()=>Date.now(),sleep:e=>(0,Mt.setTimeout)(e)},random:()=>(0,l.randomInt)(2**32)/2**32,log:{debug:()=>{},notice:i.info}});for(const{message:e,fix:t}of u.warnings){i.warning(t===undefined?e:`${e}\n${t}`)}return u}catch(e){i.warning(`publishing broke, and the verdict stands without it: ${e instanceof Error?e.stack??e.message:String(e)}`);return Bt}}function artifactOf({publishing:e,reportPath:t}){if(e.artifact===null||t===null)return null;const n=t.replace(/\.json$/i,"");const r=t.replace(/[\\/][^\\/]*$/,"");return{name:e.artifact,rootDirectory:r,files:[t,`${n}.html`,`${n}.md`]}}function spacingFor(e){return/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(e)?"none":"github"}function readInputs(e,t){const n=new Map;const r=[];for(const[o,s]of Object.entries(e).sort(([e],[t])=>e<t?-1:1)){if(!o.startsWith("INPUT_")||s===undefined||s.trim()==="")continue;const e=o.slice("INPUT_".length).toLowerCase().replaceAll("_","-");if(!t.includes(e)){const n=nearest(e,t);r.push(new u.y(`there is no input "${e}" in this version; ${n.length>0?`did you mean ${n.join(" or ")}?`:`the inputs are ${t.join(", ")}`}`,{title:"Unknown input"}));continue}n.set(e,settingOfText(s))}return{inputs:n,unknown:r}}const Ut=e(import.meta.url)("node:child_process");const Dt=(0,a.promisify)(Ut.execFile);async function readRunFacts(e,t){const n=e?.headSha??await git(t,["rev-parse","HEAD"]);const r=(n===null?null:await git(t,["rev-parse","--verify","--quiet",`${n}^{tree}`]))??(e===null?null:await git(t,["rev-parse","HEAD^{tree}"]));return{repository:e===null?null:`${e.owner}/${e.repo}`,commit:n,baseCommit:e?.baseSha??null,mergeCommit:e?.mergeSha??null,tree:r,runUrl:e?.runUrl??null,runAttempt:e?.attempt??null,actor:e?.actor??null,event:e?.event??null,config:null,version:tt}}async function git(e,t){try{const{stdout:n}=await Dt("git",[...t],{cwd:e,timeout:1e4,windowsHide:true});const r=n.trim();return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(r)?r:null}catch{return null}}var qt=r(46193);const Wt=128*2**20;const zt=20;const Ht=16*1024;const Gt=5e3;function programEnvironment(e){const t=/^(INPUT_|ACTIONS_|STATE_)|^(GITHUB_TOKEN|GITHUB_ENV|GITHUB_PATH|GITHUB_OUTPUT|GITHUB_STATE|GITHUB_STEP_SUMMARY)$/i;const n=Object.entries(e).filter(e=>e[1]!==undefined&&!t.test(e[0]));return Object.fromEntries(n)}function programRunner(e,t=null){const n=programEnvironment(e);return e=>runProgram(e,n,t)}function runProgram(e,t,n){const{program:r,args:s,cwd:i,timeLimit:a,outputFile:l}=e;return new Promise((e,c)=>{const u=(0,Ut.spawn)(r,[...s],{cwd:i,env:t,stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true});let f=false;let d=false;let h;const end=()=>{killGroup(u.pid,"SIGTERM");h=setTimeout(()=>killGroup(u.pid,"SIGKILL"),Gt)};const p=setTimeout(()=>{f=true;end()},a);const m=[];let v=0;const g=[];const w=lines(e=>{g.push(e);if(g.length>zt)g.shift();n?.("stderr",e)});const b=n===null?null:lines(e=>n("stdout",e));const y=l===undefined?null:(0,o.createWriteStream)(l,{flags:"wx",mode:384});const $=y===null?Promise.resolve():(0,X.finished)(y);$.catch(end);if(y===null){u.stdout.on("data",e=>{b?.write(e);if(b!==null||d)return;v+=e.length;if(v<=Wt)m.push(e);else{d=true;end()}})}else u.stdout.pipe(y);u.stderr.on("data",e=>w.write(e));const stop=()=>{clearTimeout(p);clearTimeout(h)};u.on("error",t=>{stop();y?.destroy();if("code"in t&&(t.code==="ENOENT"||t.code==="EACCES"))e({outcome:"not-found"});else c(t)});u.on("exit",()=>killGroup(u.pid,"SIGKILL"));u.on("close",(t,n)=>{stop();w.end();b?.end();$.then(()=>{if(f)e({outcome:"timed-out",stderr:g});else if(d)e({outcome:"killed",signal:"its own output, which has no end",stderr:g});else if(t===null)e({outcome:"killed",signal:n??"a signal",stderr:g});else e({outcome:"exited",code:t,stdout:Buffer.concat(m).toString("utf8"),stderr:g})},c)})})}function killGroup(e,t){if(e===undefined)return;try{if(process.platform==="win32")(0,Ut.spawn)("taskkill",["/pid",String(e),"/t","/f"],{stdio:"ignore"});else process.kill(-e,t)}catch{}}function lines(e){const t=new qt.StringDecoder("utf8");let n="";function add(t){const r=(n+t).split(/\r\n|\n|\r/);n=r.pop()??"";for(const t of r)e(t);while(n.length>Ht){e(n.slice(0,Ht));n=n.slice(Ht)}}return{write:e=>add(t.write(e)),end(){add(t.end());if(n!=="")e(n);n=""}}}function logLine(e){return e.split(/\r\n|\r|\n/).map(e=>e.length>Kt?(0,rt.BP)(e):e.split(/( {2,})/).map(blanksOrText).join("")).join("\n")}const Kt=4e3;const Vt=80;function blanksOrText(e,t){return t%2===1?e.slice(0,Vt):(0,rt.BP)(e)}function safeLog(e){return{info:t=>e.info(logLine(t)),warning:t=>e.warning(logLine(t))}}function withoutOldCommands(e){return e.replaceAll("##[","# #[")}function withoutCommands(e){return withoutOldCommands(e.replaceAll("::",": :"))}function createScratch(e){let t=null;return{async newFolder(){t??=(0,c.mkdtemp)((0,s.join)(e,"modelgate-"));return(0,c.mkdtemp)((0,s.join)(await t,"place-"))},async remove(){if(t!==null)await(0,c.rm)(await t,{recursive:true,force:true});t=null}}}function serialiseReport(e){return`${JSON.stringify(e,finite,2)}\n`}function finite(e,t){if(typeof t!=="number")return t;if(!Number.isFinite(t))throw new Error(`the report holds ${t} as "${e}"`);return t+0}async function writeReport(e,t,n,o,i,a){const l=(0,s.resolve)(o,i,n);const u=l.replace(/\.json$/i,"");try{await makeFolder((0,s.dirname)(l));await(0,c.writeFile)(l,serialiseReport(e));await(0,c.writeFile)(`${u}.md`,renderMarkdownReport(e,t));const{renderHtml:n}=await r.e(911).then(r.bind(r,95911));await(0,c.writeFile)(`${u}.html`,await n(e,t));return l}catch(e){if(!(e instanceof Error)||!("code"in e))throw e;a.warning(`report: ${n} cannot be written (${String(e.code)}); the verdict stands without it`);return null}}async function makeFolder(e){try{await(0,c.mkdir)(e)}catch(t){const n=t instanceof Error&&"code"in t?t.code:null;if(n==="EEXIST")return;if(n!=="ENOENT"||(0,s.dirname)(e)===e||(0,o.existsSync)((0,s.dirname)(e)))throw t;await makeFolder((0,s.dirname)(e));await(0,c.mkdir)(e)}}const Jt=".github/modelgate.yml";async function execute(e,t){const n=safeLog(t.log);const r=t.env["INPUT_TOKEN"]?.trim()||null;if(r!==null)t.maskSecret(r);const o=await prepare(e,t,n);const s=await readContext(t.env,readTextOrNull);for(const e of s?.warnings??[])n.warning(e);const i={...await readRunFacts(s,t.workspace),config:o.config};const a=createScratch(t.temporaryFolder);const l=await compute(e,o,{facts:i,host:t,log:n,scratch:a,reach:await reachOf(t,s,r,a)});await a.remove();const{publishing:c}=o;const u=withRepositoryPaths(redact(l,c),o.workingDirectory);const d=(0,f.I$)(u.verdict,c.failOn,u.checks);const h=await writeReport(u,(0,f.q$)(d),c.report??defaultReport(t,u),t.workspace,o.workingDirectory,n);await presentOutcome(u,{code:d,reportPath:h,host:t,log:n});const{settings:p}=o;const m=await publishOutcome({report:u,code:d,publishing:c,settings:p,context:s,token:r,host:t,log:n,reportPath:h});t.setOutput("verdict",u.verdict);t.setOutput("summary",summaryOutput(u));t.setOutput("report",h??"");t.setOutput("metrics",metricsOutput(u));t.setOutput("comment-url",m.commentUrl??"");t.setOutput("check-run-url",m.checkRunUrl??"");return d}async function prepare(e,t,n){const r=[];const{inputs:o,unknown:s}=readInputs(t.env,e.inputNames);r.push(...s);const i={given:o};const attempt=async(e,t)=>{try{return await e()}catch(e){r.push(e instanceof u.y?e:bugError(e,n,{showValues:false}));return t}};const a=await attempt(()=>lineSetting(i,"working-directory"),null)??".";const l=await attempt(()=>readModelName(i),null);const c=await attempt(()=>loadConfig(e,i,t.workspace,a,l),null);for(const e of c?.config.notices??[])n.warning(e);const f=mergeSettings(o,c?.config.settings??new Map);const{publishing:d,errors:h}=readPublishing(f,e.name,c?.config.model??null);r.push(...h.filter(e=>!r.some(t=>t.message===e.message)));return{settings:f,publishing:d,config:c===null?null:{path:c.path,sha256:c.sha256},workingDirectory:a,errors:r}}async function loadConfig(e,t,n,r,i){const a=lineSetting(t,"config");const f=(0,s.resolve)(n,r);const d=[(0,s.join)(f,Jt),(0,s.join)(n,Jt)].find(e=>(0,o.existsSync)(e));const h=a??(d===undefined?null:(0,s.relative)(f,d));if(h===null)return null;const[p]=await createPlaces(n,r).files([h],"config");if(p===undefined)throw new u.y(`config: ${h} is no file`,{title:"Input config"});const m=await(0,c.readFile)(p.absolute,"utf8");const v=await readConfig({text:m,path:p.shown,section:e.section,inherited:e.inherited,model:i});return{config:v,path:p.shown,sha256:(0,l.createHash)("sha256").update(m).digest("hex")}}async function reachOf(e,t,n,r){return{base:{commit:t?.baseSha??null,branch:t?.baseRef??t?.defaultBranch??null},github:t===null||n===null?null:await repositoryReader(t,n),runProgram:programRunner(e.env),newFolder:r.newFolder}}async function repositoryReader(e,t){const{createRepositoryReader:n}=await r.e(120).then(r.bind(r,60120));return n({apiUrl:e.apiUrl,token:t},e,()=>Date.now())}async function compute(e,t,{facts:n,host:r,log:o,scratch:i,reach:a}){const l={gate:e.name,model:t.publishing.model,provenance:{...n,inputs:[],modelArtifact:null,seed:1}};try{const[c,...f]=t.errors;if(c!==undefined)return withMore(errorReport(c,l),f,l);const d=(0,s.resolve)(r.workspace,t.workingDirectory);if((0,s.relative)(r.workspace,d).startsWith("..")){throw new u.y(`working-directory: ${t.workingDirectory} lies outside the workspace`,{title:"Input working-directory"})}const h=e.readInputs(t.settings,t.publishing);return await e.run(h,{places:createPlaces(r.workspace,t.workingDirectory,a),runProgram:programRunner(r.env,(e,t)=>o.info(t)),newFolder:i.newFolder,workspace:r.workspace,workingFolder:d,facts:n,log:o})}catch(e){return errorReport(e instanceof u.y?locatedError(e,t.settings):bugError(e,o,t.publishing),l)}}function withMore(e,t,n){const r=t.flatMap((e,t)=>errorReport(e,n).checks.map(e=>({...e,id:`${e.id}:${t+2}`})));return{...e,checks:[...e.checks,...r]}}function bugError(e,t,n){t.info(bugText(e,n));const r=e instanceof Error?e.name:typeof e;return new u.y(`Modelgate ${tt} broke (${r}); this is a bug of ours, please report it with the stack in the log at ${nt}`,{title:"Bug in Modelgate"})}function withRepositoryPaths(e,t){const n=t.split(s.sep).join("/");const r=e.checks.map(e=>e.location===null||s.posix.isAbsolute(e.location.path)?e:{...e,location:{...e.location,path:s.posix.join(n,e.location.path)}});return{...e,checks:r}}function defaultReport(e,t){return(0,s.join)(e.temporaryFolder,"modelgate-report",t.model,`${t.gate}.json`)}async function readTextOrNull(e){try{return await(0,c.readFile)(e,"utf8")}catch{return null}}function commandWords(e){const t=[];let n=null;for(let r=0;r<e.length;r++){const o=e.charAt(r);if(/\s/.test(o)){if(n!==null)t.push(n);n=null}else if(o==="'"||o==='"'){const t=quotedText(e,r);if(t===null)return{kind:"refused",reason:`the quote ${o} is not closed`};n=(n??"")+t.text;r=t.end}else if(o==="\\"){if(r+1>=e.length)return{kind:"refused",reason:"it ends with a backslash; each line is one command"};r+=1;n=(n??"")+e.charAt(r)}else if(/[|&;<>`]/.test(o)||o==="$"&&/[\w({]/.test(e.charAt(r+1))){return{kind:"refused",reason:`\`${o}\` needs a shell, and there is none; quote it, or write \`bash -c '…'\``}}else n=(n??"")+o}if(n!==null)t.push(n);const[r,...o]=t;if(r===undefined||r==="")return{kind:"refused",reason:"it names no program"};return{kind:"words",words:[r,...o]}}function quotedText(e,t){const n=e.charAt(t);let r="";for(let o=t+1;o<e.length;o++){const t=e.charAt(o);if(t===n)return{text:r,end:o};const s=n==='"'&&t==="\\"&&/[\\"$`]/.test(e.charAt(o+1));if(s)o+=1;r+=e.charAt(o)}return null}const Qt=30*6e4;const Yt=/\{(champion|output)\}/g;function readCommands(e,t){const n=listSetting(e,t).filter(e=>!e.startsWith("#"));const r=readTimeLimit(e);if(n.length===0)return null;const o=originOf(e,t);const s=n.map(e=>{const n=commandWords(e);if(n.kind==="refused"){throw new u.y(`${o}: "${e}": ${n.reason}`,{title:`Input ${t}`})}return n.words});const i=new Set(s.flat().flatMap(e=>e.match(Yt)??[]));const[a]=i;if(t==="command"&&a!==undefined){throw new u.y(`${o}: ${a} stands for something in champion-command only; write the path`,{title:"Input command"})}if(t==="champion-command"&&!i.has("{output}")){throw new u.y(`${o}: no line has {output}, the file that the champion's predictions are to be written to`,{title:"Input champion-command",fix:"champion-command: python predict.py {champion} {output}"})}return{origin:o,commands:s,timeLimit:r}}function readTimeLimit(e){const t=lineSetting(e,"command-timeout");if(t===null)return Qt;const n=/^(\d{1,6})\s*(s|m|h)$/.exec(t);const r={s:1e3,m:6e4,h:36e5}[n?.[2]??""]??0;const o=Number(n?.[1]??0)*r;if(!(o>0&&o<=24*36e5)){throw badSetting(e,"command-timeout",t,"a time from `1s` to `24h`, such as `90s`, `30m` or `2h`")}return o}async function runCommand(e,t,n){const stamps=async()=>{const e=new Map;for(const r of t.filter(e=>!/^[a-z]+:/.test(e)||e.startsWith("file:"))){const t=await n.places.allFiles(r,"predictions").catch(e=>{if(e instanceof u.y)return[];throw e});for(const n of t)e.set(n.shown,await stampOf(n.absolute))}return e};const r=await stamps();await runAll(e,{},n);const o=await stamps();if(r.size===0||o.size===0)return;if([...o].some(([e,t])=>r.get(e)!==t))return;const[s=""]=o.keys();throw new u.y(`${e.origin}: it ended well and wrote nothing to ${s}, which was there before; leave command out to evaluate that file, or remove it first`,{title:"Command wrote nothing",location:{path:s}})}async function stampOf(e){const t=await(0,c.open)(e);try{const e=await t.stat({bigint:true});return`${e.ino}:${e.size}:${e.mtimeNs}`}finally{await t.close()}}async function scoreChampion(e,t,n){const r=await n.newFolder();const o=(0,s.join)(r,"predictions");await runAll(e,{champion:t.path,output:o},n);const i=await headOfOutput(o,e.origin);const a=recogniseContent(i,"");if(a!==null)throw wrongOutputError(a,e.origin);const[l]=t.files;const c=l?.version;return{absolute:o,shown:`champion-command output.${extensionOf(i)}`,place:"champion-command",...c===undefined?{}:{version:c}}}async function runAll({origin:e,commands:t,timeLimit:n},r,o){for(const s of t){const[t,...i]=s.map(e=>e.replace(Yt,(e,t)=>r[t]??e));const a=s.join(" ");o.log.info(`${e}: ${a}`);const l=await o.runProgram({program:t??"",args:i,cwd:o.workingFolder,timeLimit:n});if(l.outcome==="exited"&&l.code===0)continue;const c=l.outcome==="not-found"?"":l.stderr.slice(-8).join("\n").slice(-2e3).trim();const f=c===""?"":`; its last words: ${(0,d.Eh)(c)}`;throw new u.y(`${e}: "${a}" ${failureInWords(l,n)}${f}`,{title:"Command failed"})}}function failureInWords(e,t){switch(e.outcome){case"not-found":return"cannot be started: there is no such program on the path that may be run";case"timed-out":return`did not end within ${timeInWords(t)} and was killed (command-timeout)`;case"killed":return`was ended by ${e.signal}`;case"exited":return`ended with code ${e.code}`}}function timeInWords(e){const t=Math.round(e/1e3);return t%3600===0?`${t/3600} h`:t%60===0?`${t/60} min`:`${t} s`}async function headOfOutput(e,t){const refused=e=>new u.y(`${t}: it ended well, but ${e} at {output}`,{title:"Command wrote nothing"});const n=await(0,c.stat)(e).catch(()=>null);if(n===null)throw refused("wrote no file");if(n.isDirectory())throw refused("made a folder, and no file,");if(!n.isFile())throw refused("left a pipe, a socket or a device, and no file,");if(n.size===0)throw refused("left an empty file");const r=await readHead(e).catch(e=>{throw new u.y(`${t}: what it wrote to {output} cannot be opened`,{title:"File cannot be opened",cause:e})});return Buffer.from(r)}function extensionOf(e){const t=e.toString("latin1");if(t.startsWith("PAR1"))return"parquet";if(t.startsWith("ARROW1")||e.length>=4&&e.readUInt32LE(0)===4294967295)return"arrow";return/^\s*[[{]/.test(e.toString("utf8").replace(/^\uFEFF/,""))?"json":"csv"}const Xt=["auto","binary","multiclass","regression","columns"];const Zt=["multilabel","ranking","text"];const en=["predictions","label","prediction","score","positive","threshold","weight","key","cluster","task","metrics","slices","min-slice-size","allow","proportion-interval","resamples","zero-division","command","command-timeout"];function readRowInputs(e,t=readPredictions(e)){return{predictions:t,joins:listSetting(e,"join").map(t=>readJoin(e,t)),label:lineSetting(e,"label"),prediction:lineSetting(e,"prediction"),score:readScore(e),positive:lineSetting(e,"positive"),threshold:numberSetting(e,"threshold",{min:-Number.MAX_VALUE,max:Number.MAX_VALUE,integer:false}),weight:lineSetting(e,"weight"),key:lineSetting(e,"key"),cluster:lineSetting(e,"cluster"),task:readTask(e),metrics:listSetting(e,"metrics").filter(e=>!e.startsWith("#")),slices:listSetting(e,"slices").filter(e=>!e.startsWith("#")),minSliceSize:numberSetting(e,"min-slice-size",{min:1,max:1e9,integer:true})??30,allow:choicesSetting(e,"allow",["duplicate-keys","missing-keys","label-mismatch","column-mismatch"]),proportionInterval:choiceSetting(e,"proportion-interval",["wilson","clopper-pearson"],"wilson"),resamples:numberSetting(e,"resamples",{min:100,max:1e5,integer:true})??2e3,zeroDivision:numberSetting(e,"zero-division",{min:0,max:1,integer:false})??0,command:readCommands(e,"command")}}function readPredictions(e){const t=listSetting(e,"predictions");const n=t.find(e=>/^[\p{L}\p{N}_.-]+=/u.test(e));if(n!==undefined){throw new u.y(`${originOf(e,"predictions")}: found "${n}", but several challengers (name=place) belong to compare-champion; here each line is a path, and several are shards of one table`,{title:"Input predictions"})}return t}function readTask(e){const t=lineSetting(e,"task");const n=Zt.find(e=>e===t);if(n!==undefined){throw badSetting(e,"task",n,`${oneOf(Xt)}; ${n} comes with a later version`)}return choiceSetting(e,"task",Xt,"auto")}function readJoin(e,t){const n=/^(?<address>.*?)\s+on\s+(?<condition>.+)$/.exec(t)?.groups;if(n===undefined)return{address:t,on:null};const r=(n["condition"]??"").split("=").map(e=>unquote(e.trim()));const[o,s=o]=r;if(r.length>2||o===undefined||s===undefined||o===""||s===""){throw badSetting(e,"join",t,"`TABLE`, `TABLE on COLUMN` or `TABLE on COLUMN = COLUMN`")}return{address:n["address"]??t,on:{first:o,second:s}}}function readScore(e){const t=listSetting(e,"score");return t.length===0?null:parseScore(t.join(","),e,"score")}function parseScore(e,t,n){if(e.includes("=")){const r=e.split(",").map(e=>e.trim()).filter(e=>e!=="").map(e=>{const[r,o,...s]=e.split("=").map(e=>unquote(e.trim()));if(r===undefined||r===""||o===undefined||o===""||s.length>0){throw badSetting(t,n,e,"a list of `class=column`, such as `ant=p1, bee=p2`")}return{className:r,column:o}});const o=r.find((e,t)=>r.findIndex(t=>t.className===e.className)!==t);if(o!==undefined)throw badSetting(t,n,e,`each class once, but ${o.className} stands twice`);return{kind:"list",columns:r}}const r=e.indexOf("*");if(r<0)return{kind:"column",name:unquote(e)};if(e.indexOf("*",r+1)>=0)throw badSetting(t,n,e,"a pattern with one star, such as `p_*`");return{kind:"pattern",prefix:e.slice(0,r),suffix:e.slice(r+1)}}function unquote(e){return e.length>=2&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1).replaceAll('""','"'):e}const tn=[...en.filter(e=>!["predictions","command","command-timeout"].includes(e)),"join"];function refuseRowInputs(e,t=[]){const n=[...t,...tn].find(t=>e.given.has(t));if(n===undefined)return;const r=locationOf(e,n);throw new u.y(`${originOf(e,n)}: it speaks of rows, and only metrics-file was given; add predictions or leave ${n} out`,{title:`Input ${n}`,...r===null?{}:{location:r}})}const nn=["label","prediction","score","key"];const rn=[...P,...en,"champion","champion-command","on-missing-champion","champion-columns","show-columns","metrics-file","folds","difference-test","earlier-reports"];const on=["champion-command","champion-columns","show-columns","folds","difference-test","earlier-reports"];const sn=[...en.filter(e=>e!=="metrics"),"join"];function inheritedBy(e){return e.has("metrics-file")?["model-artifact"]:[...sn,"model-artifact"]}function readCompareInputs(e,t){const n=readCommonInputs(e,t);const r=listSetting(e,"champion");if(r.length===0){throw new u.y("champion: name the place of the champion's predictions",{title:"Input champion",fix:"champion: git:base:preds.csv"})}const o=lineSetting(e,"metrics-file");if(o!==null){if(e.given.has("predictions")){throw new u.y(`${originOf(e,"predictions")}: metrics-file is given too, and a comparison is of rows or of numbers; leave one of the two out`,{title:"Input predictions"})}refuseRowInputs(e,on)}const s=o===null?readChallengers(e):[];const i=lineSetting(e,"folds");const a=choiceSetting(e,"difference-test",["default","permutation"],"default");if(i!==null&&a==="permutation"){throw badSetting(e,"difference-test","permutation","`default` with folds, whose test is the corrected t")}return{common:n,rows:readRowInputs(e,s.flatMap(e=>e.predictions)),challengers:s,metricsFile:o,champion:r,championCommand:readCommands(e,"champion-command"),onMissingChampion:choiceSetting(e,"on-missing-champion",["pass","fail"],"pass"),championColumns:readChampionColumns(e),showColumns:listSetting(e,"show-columns"),folds:i,differenceTest:a,earlierReports:listSetting(e,"earlier-reports")}}const an=/^(?<name>[\p{L}\p{N}][\p{L}\p{N}_.-]*)\s*=\s*(?<place>.+)$/u;function readChallengers(e){const t=listSetting(e,"predictions");if(t.length===0){throw new u.y("predictions: name the file of the challenger's predictions, or metrics-file for numbers",{title:"Input predictions",fix:"predictions: preds.csv"})}const n=t.map(e=>an.exec(e)?.groups);if(n.every(e=>e===undefined))return[{name:null,predictions:t}];const r=t.find((e,t)=>n[t]===undefined);if(r!==undefined){throw badSetting(e,"predictions",r,"either paths, which are shards of one table, or name=place on every line, one challenger each")}const o=new Map;for(const e of n){const t=e?.["name"]??"";o.set(t,[...o.get(t)??[],e?.["place"]??""])}return[...o].map(([e,t])=>({name:e,predictions:t}))}function readChampionColumns(e){const t={label:null,prediction:null,key:null,score:null};for(const n of listSetting(e,"champion-columns")){const r=n.indexOf("=");const o=nn.find(e=>r>0&&e===n.slice(0,r).trim());const s=n.slice(r+1).trim();if(o===undefined||s===""){throw badSetting(e,"champion-columns",n,"one of `label`, `prediction`, `score`, `key`, then `=` and the column, such as `score=old_score`")}if(t[o]!==null){throw badSetting(e,"champion-columns",n,`each part once, but ${o} stands twice`)}if(o==="score")t.score=parseScore(s,e,"champion-columns");else t[o]=s}return t}function defined(e,t){if(!Number.isFinite(e))return undefinedBecause("the value is beyond the range of numbers");return t===undefined?{kind:"defined",value:e}:{kind:"defined",value:e,note:t}}function undefinedBecause(e){return{kind:"undefined",reason:e}}function ratio(e,t,n){return t===0?undefinedBecause(n):defined(e/t)}function zeroDivisionRatio(e,t,n){return t===0?{kind:"zero-division",reason:n,standIn:e=>e}:defined(e/t)}function zeroDivisionComplement(e,t,n){return t===0?{kind:"zero-division",reason:n,standIn:e=>1-e}:defined(e/t)}function mapComputed(e,t){return e.kind==="defined"?defined(t(e.value),e.note):e}function binomial(e,t,n){if(!(t>=0&&Number.isSafeInteger(t)))throw new RangeError(`a binomial needs a count of trials, not ${t}`);if(!(n>=0&&n<=1))throw new RangeError(`a binomial needs a probability, not ${n}`);if(n>.5)return t-rareBinomial(e,t,1-n);return rareBinomial(e,t,n)}function rareBinomial(e,t,n){if(t===0||n===0)return 0;return t*n<10?byInversion(e,t,n):byRejection(e,t,n)}function byInversion(e,t,n){const r=n/(1-n);const o=Math.exp(t*Math.log1p(-n));for(;;){let n=e.next();let s=o;for(let e=0;e<=t;e++){if(n<s)return e;n-=s;s*=r*(t-e)/(e+1);if(s===0)break}}}function byRejection(e,t,n){const r=n/(1-n);const o=Math.sqrt(t*n*(1-n));const s=1.15+2.53*o;const i=-.0873+.0248*s+.01*n;const a=t*n+.5;const l=.92-4.2/s;const c=(2.83+5.1/s)*o;const u=Math.floor((t+1)*n);for(;;){const n=e.next()-.5;const o=e.next();const f=.5-Math.abs(n);const d=Math.floor((2*i/f+s)*n+a);if(f>=.07&&o<=l)return d;if(!(d>=0&&d<=t))continue;const h=Math.log(o*c/(i/(f*f)+s));const p=(u+.5)*Math.log((u+1)/(r*(t-u+1)))+(t+1)*Math.log((t-u+1)/(t-d+1))+(d+.5)*Math.log(r*(t-d+1)/(d+1))+stirlingRemainder(u)+stirlingRemainder(t-u)-stirlingRemainder(d)-stirlingRemainder(t-d);if(h<=p)return d}}function stirlingRemainder(e){if(e<cn.length)return cn[e];const t=(e+1)*(e+1);return(1/12-(1/360-1/1260/t)/t)/(e+1)}const cn=(()=>{const e=[];let t=0;for(let n=0;n<10;n++){if(n>0)t+=Math.log(n);e.push(t-((n+.5)*Math.log(n+1)-(n+1)+.5*Math.log(2*Math.PI)))}return e})();function multinomialSampler(e,t){const n=t.length;const r=new Float64Array(n);let o=0;for(let e=n-1;e>=0;e--){const n=t[e];if(!(n>=0&&n<Number.POSITIVE_INFINITY)){throw new RangeError(`a multinomial needs weights of 0 or more, not ${n} in cell ${e}`)}o+=n;r[e]=n===0?0:n/o}if(e>0&&!(o>0))throw new RangeError("a multinomial needs a cell with a weight above 0");return(t,o)=>{let s=e;for(let e=0;e<n;e++){const n=s===0?0:binomial(t,s,r[e]);o[e]=n;s-=n}}}function multinomial(e,t,n,r){multinomialSampler(t,n)(e,r)}function countReplicates(e,t,n,r,o){const s=cellsOfStrata(e).map(t=>{const n=Float64Array.from(t,t=>e.counts[t]);const r=n.reduce((e,t)=>e+t,0);return{cells:t,drawn:new Float64Array(t.length),sample:multinomialSampler(r,n)}});const i=Array.from({length:r},()=>new Float64Array(t));const a=new Float64Array(e.counts.length);const l=new Float64Array(r);for(let e=0;e<t;e++){const t=n.split(e);for(const e of s){e.sample(t,e.drawn);for(let t=0;t<e.cells.length;t++)a[e.cells[t]]=e.drawn[t]}o(a,l);for(let t=0;t<r;t++)i[t][e]=l[t]}return i}function cellsOfStrata(e){const t=new Map;for(let n=0;n<e.counts.length;n++){const r=e.strata?.[n]??0;const o=t.get(r);if(o===undefined)t.set(r,[n]);else o.push(n)}return[...t.values()]}function sum_sum(e){const t=new RunningSum;for(let n=0;n<e.length;n++)t.add(e[n]);return t.total()}class RunningSum{head=0;tail=0;add(e){const t=this.head+e;this.tail+=Math.abs(this.head)>=Math.abs(e)?this.head-t+e:e-t+this.head;this.head=t}addAll(e,t){let n=this.head;let r=this.tail;for(let o=0;o<t;o++){const t=e[o];const s=n+t;r+=Math.abs(n)>=Math.abs(t)?n-s+t:t-s+n;n=s}this.head=n;this.tail=r}total(){return Number.isFinite(this.tail)?this.head+this.tail:this.head}}function acceleration(e){let[t,n]=[0,0];for(const{values:r,multiplicity:o}of e){const times=e=>o?.[e]??1;const e=Float64Array.from({length:r.length},(e,t)=>times(t));const s=sum_sum(e);if(s===0)continue;const i=sum_sum(e.map((e,t)=>e===0?0:e*r[t]))/s;const a=e.map((e,t)=>(s-1)/s*(i-r[t]));t+=sum_sum(e.map((e,t)=>e===0?0:e*a[t]**3));n+=sum_sum(e.map((e,t)=>e===0?0:e*a[t]**2))}if(!Number.isFinite(t)||!Number.isFinite(n))return null;return n===0?0:t/(6*n**1.5)}function accelerationsOfCounts(e,t,n){const r=Float64Array.from(e.counts);const o=new Float64Array(t);const s=cellsOfStrata(e).map(e=>{const s=e.filter(e=>r[e]>0);const i=Array.from({length:t},()=>new Float64Array(s.length));for(const[e,a]of s.entries()){r[a]--;n(r,o);r[a]++;for(let n=0;n<t;n++)i[n][e]=o[n]}return{values:i,multiplicity:s.map(e=>r[e])}});return Array.from({length:t},(e,t)=>acceleration(s.map(({values:e,multiplicity:n})=>({values:e[t],multiplicity:n}))))}function accelerationsOfRows(e,t,n,r,o=200){if(e.method==="little")throw new RangeError("a bag of little bootstraps has no acceleration");const s=r(null);const i=e.units.kind==="clusters"?e.units.of:null;const a=e.units.kind==="rows"?e.units.rows:e.units.of.length;const l=new Float64Array(n);const c=new Uint32Array(a);const u=e.strata.map((e,r)=>{const u=Math.min(o,e.size);const f=randomGroups(e.size,u,t.split("jackknife").split(r));const d=new Int32Array(a).fill(-1);for(let t=0;t<e.size;t++)d[e.units?.[t]??t]=f[t];if(i!==null)for(let e=a-1;e>=0;e--)d[e]=f[i[e]];const h=Array.from({length:n},()=>new Float64Array(u));for(let e=0;e<u;e++){for(let t=0;t<a;t++)c[t]=d[t]===e?0:1;s(c,l);for(let t=0;t<n;t++)h[t][e]=l[t]}return h});return Array.from({length:n},(e,t)=>acceleration(u.map(e=>({values:e[t]}))))}function accelerationOfMean(e,t=null){const n=e.length;const weight=e=>t===null?1:t[e];const r=sum(Float64Array.from({length:n},(e,t)=>weight(t)));if(!(r>0))return null;const o=sum(Float64Array.from({length:n},(t,n)=>weight(n)*e[n]))/r;return acceleration([{values:Float64Array.from({length:n},(t,n)=>-weight(n)*(e[n]-o))}])}function randomGroups(e,t,n){const r=new Uint32Array(e);for(let n=0;n<e;n++)r[n]=n%t;for(let t=e-1;t>0;t--){const e=n.below(t+1);const o=r[e];r[e]=r[t];r[t]=o}return r}var un=r(13349);var fn=r(49335);var dn=r(89014);var hn=r(46732);var pn=r(46452);var mn=r(50208);var vn=r(43704);var gn=r(8673);var wn=r(79187);function normalCdf(e){return mn(e,0,1)}function normalQuantile(e){if(!(e>0&&e<1e-5))return vn(e,0,1);let t=-Math.sqrt(-2*Math.log(e));for(let n=0;n<20;n++){const n=normalCdf(t);const r=Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);const o=Math.log(n/e)*n/r;t-=o;if(Math.abs(o)<=1e-14*Math.abs(t))break}return t}function tCdf(e,t){return gn(e,t)}function tQuantile(e,t){return wn(e,t)}function betaCdf(e,t,n){return stdlibBetaCdf(e,t,n)}function betaQuantile(e,t,n){return fn(e,t,n)}function chiSquareCdf(e,t){return stdlibChiSquareCdf(e,t)}function chiSquareQuantile(e,t){return stdlibChiSquareQuantile(e,t)}function binomialCdf(e,t,n){return dn(e,t,n)}function tailOf(e){if(!(e>0&&e<1))throw new RangeError(`a confidence level lies between 0 and 1, not ${e}`);return(1-e)/2}function criticalValue(e){return-normalQuantile(tailOf(e))}function proportion_wilson(e,t,n){checkCounts(e,t);const r=criticalValue(n)**2;if(t===0)return{low:0,high:1};const o=t-e;const s=Math.sqrt(r*(r/4+e*o/t));return{low:e===0?0:Math.max(0,(e+r/2-s)/(t+r)),high:o===0?1:Math.min(1,(e+r/2+s)/(t+r))}}function clopperPearson(e,t,n){checkCounts(e,t);const r=tailOf(n);const o=t-e;return{low:e===0?0:betaQuantile(r,e,o+1),high:o===0?1:1-betaQuantile(r,o,e+1)}}function checkCounts(e,t){if(!(e>=0&&e<=t&&Number.isFinite(t))){throw new RangeError(`a proportion needs 0 <= successes <= n, not ${e} of ${t}`)}}function sorting_argsort(e){return sortWithOrder(e).order}function sortWithOrder(e){const t=e.length;let n=true;let[r,o]=[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY];let s=Number.NEGATIVE_INFINITY;for(let i=0;i<t;i++){const t=e[i];if(Number.isNaN(t))throw new RangeError(`cannot sort: the value at index ${i} is NaN`);if(t<s)n=false;if(t<r)r=t;if(t>o)o=t;s=t}if(n)return{sorted:e,order:upTo(t)};const i=Math.ceil(t/yn);const a=(i-1)/(o-r);if(t<bn||!(a>0&&Number.isFinite(a)&&Number.isFinite(o-r))){const n=radixArgsort(e);const r=new Float64Array(t);for(let o=0;o<t;o++)r[o]=e[n[o]];return{sorted:r,order:n}}return sortByBuckets(e,r,a,i)}const bn=1<<11;const yn=8;function sortByBuckets(e,t,n,r){const o=e.length;const s=new Uint32Array(r+1);for(let r=0;r<o;r++)s[1+((e[r]-t)*n>>>0)]++;for(let e=1;e<=r;e++)s[e]+=s[e-1];const i=s.slice(0,r);const a=new Float64Array(o);const l=new Uint32Array(o);for(let r=0;r<o;r++){const o=e[r];const s=i[(o-t)*n>>>0]++;a[s]=o;l[s]=r}for(let e=0;e<r;e++){const[t,n]=[s[e],s[e+1]];if(n-t<=Nn)insertionSort(a,l,t,n);else sortCrowded(a,l,t,n)}return{sorted:a,order:l}}function sortCrowded(e,t,n,r){const o=e.slice(n,r);const s=t.slice(n,r);const i=radixArgsort(o);for(let r=0;r<i.length;r++){e[n+r]=o[i[r]];t[n+r]=s[i[r]]}}function insertionSort(e,t,n,r){for(let o=n+1;o<r;o++){const r=e[o];const s=t[o];let i=o;while(i>n&&e[i-1]>r){e[i]=e[i-1];t[i]=t[i-1];i--}e[i]=r;t[i]=s}}function upTo(e){const t=new Uint32Array(e);for(let n=0;n<e;n++)t[n]=n;return t}function radixArgsort(e){const t=upTo(e.length);const{keys:n,order:r}=radixSort(wordsInOrder(e,t,true),t);orderWithinRuns(e,n,r);return r}function argsortWords(e){const t=radixSort(e,upTo(e.length));if(t.keys!==e)e.set(t.keys);return t.order}const $n=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;const kn=11;const xn=1<<kn;const _n=xn-1;const Nn=40;function wordsInOrder(e,t,n){const r=new Uint32Array(e.buffer,e.byteOffset,2*e.length);const o=$n?1:0;const s=new Uint32Array(t.length);for(let i=0;i<t.length;i++){const a=t[i];const l=e[a]===0?0:r[2*a+o];const c=n?l:r[2*a+1-o];const u=l>>>31===1?4294967295:n?2147483648:0;s[i]=c^u}return s}function radixSort(e,t){const n=e.length;const r=[0,1,2].map(()=>new Uint32Array(xn));const[o,s,i]=r;for(let t=0;t<n;t++){const n=e[t];o[n&_n]++;s[n>>>kn&_n]++;i[n>>>2*kn]++}let a={keys:e,order:t};let l={keys:new Uint32Array(n),order:new Uint32Array(n)};for(let e=0;e<r.length;e++){const t=r[e];if(t.includes(n))continue;let o=0;for(let e=0;e<xn;e++){const n=t[e];t[e]=o;o+=n}scatter(a.keys,a.order,l.keys,l.order,t,e*kn);[a,l]=[l,a]}return a}function scatter(e,t,n,r,o,s){for(let i=0;i<e.length;i++){const a=e[i];const l=o[a>>>s&_n]++;n[l]=a;r[l]=t[i]}}function orderWithinRuns(e,t,n){const r=t.length;for(let o=0;o<r;){const s=t[o];let i=o+1;let a=true;while(i<r&&t[i]===s){if(e[n[i]]<e[n[i-1]])a=false;i++}if(!a){if(i-o<=Nn)insertRun(e,n,o,i);else{const t=n.slice(o,i);n.set(radixSort(wordsInOrder(e,t,false),t).order,o)}}o=i}}function insertRun(e,t,n,r){for(let o=n+1;o<r;o++){const r=t[o];const s=e[r];let i=o-1;while(i>=n&&e[t[i]]>s){t[i+1]=t[i];i--}t[i+1]=r}}function delong(e,t){const n=e.slice().sort();const r=t.slice().sort();if(Number.isNaN(n[n.length-1])||Number.isNaN(r[r.length-1])){throw new RangeError("an AUC needs scores that are numbers: one is NaN")}return delongOfGroups(n.length,r.length,e=>{for(let t=0,o=0;t<n.length||o<r.length;){const s=o>=r.length||t<n.length&&n[t]<=r[o]?n[t]:r[o];const[i,a]=[t,o];while(t<n.length&&n[t]===s)t++;while(o<r.length&&r[o]===s)o++;e(t-i,o-a)}})}function delongOfCounts(e,t){let[n,r]=[0,0];for(let o=0;o<e.length;o++){n+=e[o];r+=t[o]}return delongOfGroups(n,r,n=>{for(let r=0;r<e.length;r++)n(e[r],t[r])})}function delongComponents(e,t){const{ofPositives:n,ofNegatives:r,auc:o}=placements(sortClasses(e,t));const s=new Float64Array(e.length);const i=new Float64Array(t.length);for(let e=0;e<s.length;e++)s[e]=n[e]/(2*t.length);for(let t=0;t<i.length;t++)i[t]=r[t]/(2*e.length);return{auc:o,v10:s,v01:i}}function sortClasses(e,t){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);return{...sortWithOrder(n),positives:e.length}}function placements({sorted:e,order:t,positives:n}){const r=t.length-n;checkClasses(n,r);const o=new Int32Array(t.length);let[s,i,a]=[0,0,0];for(let r=0;r<t.length;){let l=r;let c=0;while(l<e.length&&e[l]===e[r])c+=t[l++]<n?1:0;const u=l-r-c;const f=2*i+u;const d=2*(n-s)-c;for(let e=r;e<l;e++)o[t[e]]=t[e]<n?f:d;a+=c*f;s+=c;i+=u;r=l}return{auc:a/(2*n*r),ofPositives:o.subarray(0,n),ofNegatives:o.subarray(n)}}function delongInterval(e,t){const n=criticalValue(t);if(e.variance===null||e.variance===0)return{...newcombe(e,n),method:"newcombe"};const r=n*Math.sqrt(e.variance);return{low:Math.max(0,e.auc-r),high:Math.min(1,e.auc+r),method:"delong"}}function newcombe({auc:e,positives:t,negatives:n},r){const o=(t+n)/2-1;const excess=s=>{const i=1+o*((1-s)/(2-s)+s/(1+s));return(s-e)**2-r*r*s*(1-s)*i/(t*n)};return{low:edgeOfAcceptance(excess,e,0),high:edgeOfAcceptance(excess,e,1)}}function edgeOfAcceptance(e,t,n){if(t===n)return n;for(let r=0;r<60;r++){const r=(t+n)/2;if(e(r)<=0)t=r;else n=r}return t}function delongOfGroups(e,t,n){checkClasses(e,t);let[r,o]=[0,0];n((e,t)=>{r+=e*(o+t/2);o+=t});const s=r/(e*t);let[i,a,l,c]=[0,e,0,0];n((n,r)=>{l+=n*((i+r/2)/t-s)**2;c+=r*((a-n/2)/e-s)**2;i+=r;a-=n});const u=e>1&&t>1;const f=u?l/(e-1)/e+c/(t-1)/t:null;return{auc:s,variance:f,positives:e,negatives:t}}function checkClasses(e,t){if(!(e>0&&t>0)){throw new RangeError(`an AUC needs rows of both classes, not ${e} positives and ${t} negatives`)}}function multiplicitySampler(e,t){if(!(Number.isSafeInteger(e)&&e>=1&&Number.isSafeInteger(t)&&t>=0)){throw new RangeError(`cannot draw ${t} times from ${e} cells`)}const n=t-cheapestMargin(e,t)*Math.sqrt(t);if(t<256||n<e/4){return(n,r,o=0)=>{r.fill(0,o,o+e);for(let s=0;s<t;s++)r[o+n.below(e)]++}}const r=poissonTable(n/e);return(n,o,s=0)=>{let i;do{i=t-fillPoisson(r,n,o,s,e)}while(i<0);for(;i>0;i--)o[s+n.below(e)]++}}function cheapestMargin(e,t){let n=5;let r=Number.POSITIVE_INFINITY;for(let o=.5;o<=5;o+=.5){const s=e/normalCdf(o)+2*o*Math.sqrt(t);if(s<r){r=s;n=o}}return n}const Sn=12;function poissonTable(e){const t=12*Math.sqrt(e)+40;const n=Math.max(0,Math.floor(e-t));const r=Math.ceil(e+t)-n+1;const o=Math.min(r-1,Math.max(0,Math.floor(e)-n));const s=new Float64Array(r);s[o]=1;for(let t=o+1;t<r;t++)s[t]=s[t-1]*e/(n+t);for(let t=o-1;t>=0;t--)s[t]=s[t+1]*(n+t+1)/e;const i=s.reduce((e,t)=>e+t,0);const a=new Float64Array(r);let l=0;for(let e=0;e<r;e++){l+=s[e];a[e]=l/i}a[r-1]=1;const c=1<<Sn;const u=new Uint32Array(c);const f=new Uint8Array(c);for(let e=0,t=0;e<c;e++){while(a[t]<=e/c)t++;u[e]=t;f[e]=a[t]>=(e+1)/c?1:0}return{first:n,cumulative:a,guide:u,settled:f}}const On=1024;function fillPoisson(e,t,n,r,o){const{first:s,cumulative:i,guide:a,settled:l}=e;const c=r+o;const u=new Uint32Array(Math.min(On,o));let f=0;for(let e=r;e<c;){const r=u.subarray(0,Math.min(u.length,c-e));t.fill(r);for(let o=0;o<r.length;e++){const c=r[o++];const u=c>>>32-Sn;let d=a[u];if(l[u]===0){const e=o<r.length?r[o++]:t.nextUint32();const n=(c+(e>>>11)/2**21)/2**32;while(i[d]<=n)d++}const h=s+d;n[e]=h;f+=h}}return f}const Mn=5e4;const An=20;const Cn={rows:5e3,strata:2500,clusters:1e3};function planBootstrap(e,t,n={above:Mn}){const r=e.kind==="rows"?e.rows:e.of.length;const o=e.kind==="strata"?bootstrap_membersOf(e.of,e.count):[null];if(!(t>=1)||r<1)throw new RangeError(`cannot resample ${r} rows ${t} times`);const s=o.map(t=>{const o=t?.length??(e.kind==="clusters"?e.count:r);const s=Math.max(Math.ceil(o**.5),n.smallest??Cn[e.kind]);const i=r>n.above?Math.max(1,Math.floor(o/s)):1;return{units:t,size:o,take:Math.floor(o/i),each:i}}).filter(e=>e.size>0);const i=s.some(e=>e.each>1)?"little":"bootstrap";return{units:e,resamples:t,method:i,strata:s}}function bootstrapReplicates(e,t,n,r){const o=Array.from({length:n.length},()=>new Float64Array(e.resamples));const s=e.strata.map(e=>multiplicitySampler(e.take,e.take*e.each));const i=e.method==="little"?An:1;const a=e.method==="little"&&e.units.kind==="clusters"?bootstrap_membersOf(e.units.of,e.units.count):null;const l=new Float64Array(n.length);const c=new Float64Array(n.length);for(let u=0;u<i&&u<e.resamples;u++){const f=e.method==="little"?drawSubset(e,t.split("subset").split(u),a):wholeTable(e);const d=r(f.rows);if(e.method==="little"){d(f.base,l);for(let e=0;e<l.length;e++)c[e]=n[e]-l[e]}const h=new Uint32Array(f.units);const p=f.unitOfRow===null?h:new Uint32Array(f.unitOfRow.length);for(let n=u;n<e.resamples;n+=i){drawCounts(s,e.strata,t.split(n),h);if(f.unitOfRow!==null)spread(h,f.unitOfRow,p);d(p,l);for(let e=0;e<l.length;e++)o[e][n]=l[e]+c[e]}}return o}function wholeTable({units:e,strata:t}){const n=t.reduce((e,t)=>e+t.take,0);const r=new Uint32Array(0);if(e.kind==="rows")return{rows:null,units:n,unitOfRow:null,base:r};if(e.kind==="clusters")return{rows:null,units:n,unitOfRow:e.of,base:r};const o=new Uint32Array(e.of.length);let s=0;for(const e of t)for(const t of e.units??[])o[t]=s++;return{rows:null,units:n,unitOfRow:o,base:r}}function drawSubset(e,t,n){const r=[];const o=[];const s=[];let i=0;for(const[a,l]of e.strata.entries()){for(const e of choose(l.size,l.take,t.split(a))){const t=l.units===null?e:l.units[e];for(const e of n===null?[t]:n[t]){r.push(e);o.push(i);s.push(l.each)}i++}}const a=sorting_argsort(Float64Array.from(r));return{rows:a.map(e=>r[e]),units:i,unitOfRow:a.map(e=>o[e]),base:a.map(e=>s[e])}}function choose(e,t,n){const r=new Uint32Array(t);if(t===e)return r.map((e,t)=>t);const o=new Uint8Array(e);for(let s=0;s<t;){const t=n.below(e);if(o[t]===1)continue;o[t]=1;r[s++]=t}return r.sort()}function drawCounts(e,t,n,r){let o=0;for(const[s,i]of e.entries()){i(n,r,o);o+=t[s].take}}function spread(e,t,n){for(let r=0;r<t.length;r++)n[r]=e[t[r]]}function bootstrap_membersOf(e,t){const n=new Uint32Array(t);for(let t=0;t<e.length;t++)n[e[t]]++;const r=Array.from(n,e=>new Uint32Array(e));n.fill(0);for(let t=0;t<e.length;t++){const o=e[t];r[o][n[o]++]=t}return r}function quantileOfSorted(e,t){const n=e.length;checkQuantile(n,t);const r=t*(n-1);const o=Math.floor(r);return between(e[o],e[Math.min(n-1,o+1)],r-o)}function quantile(e,t){return quantileOfSorted(e.slice().sort(),t)}function quantileOfRepeated(e,t,n){let r=0;for(let n=0;n<e.length;n++)r+=t[n];if(r===0)return null;checkQuantile(r,n);const o=n*(r-1);const s=Math.floor(o);let i=0;for(let n=0;n<e.length;n++){i+=t[n];if(i<=s)continue;if(i>s+1||i===r)return e[n];let a=n+1;while(t[a]===0)a++;return between(e[n],e[a],o-s)}return null}function weightedQuantile(e,t,n){checkQuantile(1,n);const r=argsort(e).filter(e=>t[e]>0);if(r.length===0)return null;const o=new Float64Array(r.length);let s=0;for(let e=0;e<r.length;e++){s+=t[r[e]];o[e]=s}const i=n*s;let a=0;while(a<r.length-1&&o[a]<i)a++;const l=e[r[a]];const c=n>0&&o[a]-i<=Number.EPSILON;return c&&a+1<r.length?(l+e[r[a+1]])/2:l}function between(e,t,n){if(e===t)return e;return n<.5?e+(t-e)*n:t-(t-e)*(1-n)}function checkQuantile(e,t){if(e<1)throw new RangeError("a quantile needs at least one value");if(!(t>=0&&t<=1))throw new RangeError(`a quantile lies between 0 and 1, not ${t}`)}const Rn=.05;function settleReplicates(e){const t=e.filter(e=>Number.isFinite(e)).sort();const n=e.length-t.length;if(n>Rn*e.length||t.length===0){return{kind:"none",reason:`it is undefined in ${n} of ${e.length} resamples`}}if(t[0]===t[t.length-1]){return{kind:"none",reason:`all ${t.length} resamples gave the same value`}}return{kind:"replicates",sorted:t,dropped:n}}function percentile(e,t){const n=tailOf(t);return{low:quantileOfSorted(e,n),high:quantileOfSorted(e,1-n)}}function bca(e,t){const{sorted:n,estimate:r,acceleration:o}=e;const s=(countBelow(n,r,false)+countBelow(n,r,true))/(2*n.length);if(o===null||s===0||s===1)return{...percentile(n,t),method:"percentile"};const i=normalQuantile(s);const a=normalQuantile(tailOf(t));const corrected=e=>{const t=i+e;const n=1-o*t;return n>0?normalCdf(i+t/n):t>0?1:0};return{low:quantileOfSorted(n,corrected(a)),high:quantileOfSorted(n,corrected(-a)),method:"bca"}}function countBelow(e,t,n){let[r,o]=[0,e.length];while(r<o){const s=r+o>>>1;if(e[s]<t||n&&e[s]===t)r=s+1;else o=s}return r}function murmurHash128(e,t=0){const[n,r,o,s]=[597399067,2869860233,951274213,2716044179];let[i,a,l,c]=[t,t,t,t];const u=e.length-e.length%4;for(let t=0;t<u;t+=4){i^=Math.imul(rotateLeft(Math.imul(e[t],n),15),r);i=Math.imul(rotateLeft(i,19)+a,5)+1444728091|0;a^=Math.imul(rotateLeft(Math.imul(e[t+1],r),16),o);a=Math.imul(rotateLeft(a,17)+l,5)+197830471|0;l^=Math.imul(rotateLeft(Math.imul(e[t+2],o),17),s);l=Math.imul(rotateLeft(l,15)+c,5)+2530024501|0;c^=Math.imul(rotateLeft(Math.imul(e[t+3],s),18),n);c=Math.imul(rotateLeft(c,13)+i,5)+850148119|0}if(e.length>u+2)l^=Math.imul(rotateLeft(Math.imul(e[u+2],o),17),s);if(e.length>u+1)a^=Math.imul(rotateLeft(Math.imul(e[u+1],r),16),o);if(e.length>u)i^=Math.imul(rotateLeft(Math.imul(e[u],n),15),r);const f=e.length*4;[i,a,l,c]=murmur_hash_spread(i^f,a^f,l^f,c^f);[i,a,l,c]=murmur_hash_spread(finalMix(i),finalMix(a),finalMix(l),finalMix(c));return[i>>>0,a>>>0,l>>>0,c>>>0]}function murmur_hash_spread(e,t,n,r){e=e+t+n+r|0;return[e,t+e|0,n+e|0,r+e|0]}function finalMix(e){e=Math.imul(e^e>>>16,2246822507);e=Math.imul(e^e>>>13,3266489909);return e^e>>>16}function rotateLeft(e,t){return e<<t|e>>>32-t}function createRandom(e){return new Xoshiro128(murmurHash128(wordsOf(e)))}function randomFromState(e){return new Xoshiro128(e)}const En=2**32;class Xoshiro128{key;s0;s1;s2;s3;constructor(e){this.key=e;this.s0=e[0]|0;this.s1=e[1]|0;this.s2=e[2]|0;this.s3=e[3]|0;if((this.s0|this.s1|this.s2|this.s3)===0)this.s0=1}nextUint32(){const e=this.s1;const t=Math.imul(e,5);const n=Math.imul(t<<7|t>>>25,9);const r=this.s2^this.s0;const o=this.s3^e;this.s1=e^r;this.s0^=o;this.s2=r^e<<9;this.s3=o<<11|o>>>21;return n>>>0}fill(e){let{s0:t,s1:n,s2:r,s3:o}=this;for(let s=0;s<e.length;s++){const i=Math.imul(n,5);e[s]=Math.imul(i<<7|i>>>25,9);const a=r^t;const l=o^n;r=a^n<<9;n^=a;t^=l;o=l<<11|l>>>21}this.s0=t;this.s1=n;this.s2=r;this.s3=o}next(){const e=this.nextUint32()>>>5;const t=this.nextUint32()>>>6;return(e*67108864+t)/2**53}below(e){if(!(e>=1&&e<=En)||!Number.isInteger(e)){throw new RangeError(`below() takes a whole number from 1 to 2^32, not ${e}`)}let t=this.nextUint32();let n=Math.imul(t,e)>>>0;if(n<e){const r=(En-e)%e;while(n<r){t=this.nextUint32();n=Math.imul(t,e)>>>0}}if(e<=2**21)return Math.floor(t*e/En);const r=Math.floor(e/65536);return Math.floor((t*r+Math.floor(t*(e-r*65536)/65536))/65536)}normal(){for(;;){const e=2*this.next()-1;const t=2*this.next()-1;const n=e*e+t*t;if(n<1&&n>0)return e*Math.sqrt(-2*Math.log(n)/n)}}split(e){return new Xoshiro128(murmurHash128([...this.key,...wordsOf(e)]))}}function wordsOf(e){if(typeof e==="string"){const t=[2,e.length];for(let n=0;n<e.length;n++)t.push(e.charCodeAt(n));return t}if(!Number.isFinite(e))throw new RangeError(`a random seed or label is a finite number or a text, not ${e}`);const t=new DataView(new ArrayBuffer(8));t.setFloat64(0,e+0);return[1,t.getUint32(4),t.getUint32(0)]}function only(e,t){return n=>{if(n.id!==e.id)throw new Error("a metric read a source that is not its own");return t}}function viewLength(e,t){return t===null?e.rows:t.length}function gather(e,t){if(t===null)return e;const n=new Float64Array(t.length);for(let r=0;r<t.length;r++)n[r]=e[t[r]??0];return n}const In=1024;function readView(e,t,n){return memoised(r=>summariseOnce(r,e,t,n))}function readWhole(e){return readView(e,null,e.weight)}function readRows(e,t){return readView(e,t,e.weight===null?null:gather(e.weight,t))}function readWeightings(e,t){const n=memoised(n=>prepareSummary(n,e,t));return e=>memoised(t=>n(t)(e))}function memoised(e){const t=new Map;return n=>{if(!t.has(n.id))t.set(n.id,e(n));return t.get(n.id)}}function countCells(e,t,n,r){const{count:o,of:s}=e.cells(t);const i=new Float64Array(o);const a=viewLength(t,n);for(let e=0;e<a;e++)i[s(n===null?e:n[e])]+=r===null?1:r[e];return i}function summariseOnce(e,t,n,r){switch(e.kind){case"cells":return e.summary(countCells(e,t,n,r),t);case"terms":return sumTerms(e,t,n,r);case"rows":return e.prepare(t,n)(r)}}function sumTerms(e,t,n,r){const{shift:o,write:s}=e.terms(t,n);const i=Array.from({length:e.width},()=>new RunningSum);const a=new Float64Array(e.width);const l=i.map(()=>new Float64Array(In));const c=viewLength(t,n);for(let e=0;e<c;e+=In){const t=Math.min(In,c-e);for(let o=0;o<t;o++){const t=e+o;s(n===null?t:n[t],a);const i=r===null?1:r[t];for(let e=0;e<a.length;e++)l[e][o]=a[e]*i}for(let e=0;e<i.length;e++)i[e].addAll(l[e],t)}return e.summary(Float64Array.from(i,e=>e.total()),o)}function prepareSummary(e,t,n){const r=viewLength(t,n);if(e.kind==="rows")return e.prepare(t,n);if(e.kind==="cells"){const{count:o,of:s}=e.cells(t);const i=new Uint32Array(r);for(let e=0;e<r;e++)i[e]=s(n===null?e:n[e]);return n=>{const s=new Float64Array(o);for(let e=0;e<r;e++)s[i[e]]+=n[e];return e.summary(s,t)}}const{shift:o,write:s}=e.terms(t,n);const i=new Float64Array(e.width);const a=Array.from(i,()=>new Float64Array(r));for(let e=0;e<r;e++){s(n===null?e:n[e],i);for(let t=0;t<a.length;t++)a[t][e]=i[t]}const l=a.every(e=>e.every(Number.isFinite))?sumsOfFinite:sumsOfWeighing;return t=>e.summary(l(a,t),o)}function sumsOfWeighing(e,t){const n=new Float64Array(e.length);for(let r=0;r<t.length;r++){const o=t[r];if(o===0)continue;for(let t=0;t<e.length;t++)n[t]+=o*e[t][r]}return n}function sumsOfFinite(e,t){const n=new Float64Array(e.length);for(let r=0;r<e.length;r+=2){const o=e[r];const s=e[Math.min(r+1,e.length-1)];let[i,a]=[0,0];for(let e=0;e<t.length;e++){const n=t[e];i+=n*o[e];a+=n*s[e]}n[r]=i;if(r+1<n.length)n[r+1]=a}return n}const Tn=2e4;function unitsKey(e,t){if(e.cluster!==null)return"clusters";return t.kind==="rows"&&t.strata==="label"?"strata":"rows"}function methodName(e){const t=e.units.kind==="clusters";if(e.method==="little")return()=>t?"cluster-blb":"blb";return e=>t?`cluster-bootstrap-${e}`:e}function unitsOf(e,t,n){if(e==="clusters"&&t.cluster!==null)return clustersOf(t.cluster.of,n);if(e==="strata"&&(t.task==="binary"||t.task==="multiclass")){const{label:e}=t;const r=n===null?e:Uint32Array.from(n,t=>e[t]);return{kind:"strata",of:r,count:t.task==="binary"?2:t.classes.length}}return{kind:"rows",rows:viewLength(t,n)}}function clustersOf(e,t){const n=new Map;const r=Uint32Array.from({length:t?.length??e.length},(r,o)=>{const s=e[t===null?o:t[o]];const i=n.get(s);if(i!==undefined)return i;n.set(s,n.size);return n.size-1});return{kind:"clusters",of:r,count:n.size}}function compose(e,t){if(t===null)return e;return e===null?t:t.map(t=>e[t])}function once(e){let t=null;return()=>{t??={value:e()};return t.value}}function resampledReadings(e,t){const[n]=e;return r=>{const o=compose(t,r);const s=e.map(e=>readWeightings(e,o));const i=n.weight===null?null:gather(n.weight,o);const a=new Float64Array(viewLength(n,o));return e=>{if(i===null)a.set(e);else for(let t=0;t<a.length;t++)a[t]=e[t]*i[t];return s.map(e=>e(a))}}}function streamOf(e,t,n){return createRandom(e).split(JSON.stringify(t)).split(n)}function resampleRows(e,t,n,r,o){const s=planBootstrap(e,t,{above:Tn});const i=r.map(({estimate:e})=>e);const a=bootstrapReplicates(s,n,i,o(r));const l=s.method==="little"?[]:r.filter(e=>e.additive);const c=l.length===0?[]:accelerationsOfRows(s,n,l.length,o(l));const u=r.map(e=>c[l.indexOf(e)]??null);return{plan:s,replicates:a,accelerations:u}}function correctedInterval(e,t,n,r){const o=settleReplicates(e);if(o.kind==="none")return null;const{sorted:s}=o;return e=>{if(n===null)return{...percentile(s,e),level:e,method:r("percentile")};const{low:o,high:i,method:a}=bca({sorted:s,estimate:t,acceleration:n},e);return{low:o,high:i,level:e,method:r(a)}}}function intervalsOf(e,t,n,r,o,s){const i=new Map;const a=e.weight===null&&e.cluster===null;const l=new Map;const c=once(()=>{const n=unitsOf("clusters",e,t.rows);return n.kind==="clusters"&&n.count<Fn});for(const t of r){const{interval:r,source:s}=t.metric.statistic;if(r.kind==="none")continue;const u=a?closedForm(t.metric,n,o):null;if(u!==null){i.set(t.metric.id,u);continue}const f=planKey(e,s,a);if(f==="clusters"&&c())continue;l.set(f,[...l.get(f)??[],t])}for(const[n,r]of l){const a=once(drawnIntervals(n,e,t,r,o,s));for(const{metric:e}of r)i.set(e.id,t=>a().get(e.id)?.(t)??null)}return i}function closedForm(e,t,n){const{interval:r}=e.statistic;if(r.kind==="proportion"){const e=r.counts(t);if(e===null)return null;const[o,s]=e;const i=n.proportionInterval;const a=i==="wilson"?proportion_wilson:clopperPearson;return e=>({...a(o,s,e),level:e,method:i})}if(r.kind==="delong"){const e=r.area(t);if(e===null)return null;return t=>{const{low:n,high:r,method:o}=delongInterval(e.curve,t);return{low:e.scale*n+e.offset,high:e.scale*r+e.offset,level:t,method:o}}}return null}const Fn=5;const jn="counts:";function planKey(e,t,n){if(e.cluster===null&&t.kind==="cells"&&n)return jn+t.id;return unitsKey(e,t)}function drawnIntervals(e,t,n,r,o,s){const i=r[0].metric.statistic.source;if(i.kind==="cells"&&e.startsWith(jn)){return()=>byCounts(i,t,n.rows,r,o,streamOf(o.seed,n.slice,e))}const a=s(t,n,e,r,o);return()=>{const{plan:e,replicates:t,accelerations:n}=a();return correctedIntervals(r,t,n,methodName(e))}}function byCounts(e,t,n,r,o,s){const i={counts:countCells(e,t,n,null)};const evaluate=(n,s)=>{const i=e.summary(n,t);write(r,only(e,i),o,s)};const a=countReplicates(i,o.resamples,s,r.length,evaluate);const l=accelerationsOfCounts(i,r.length,evaluate);return correctedIntervals(r,a,l,e=>e)}const ownResampler=(e,t,n,r,o)=>()=>{const s=resampledReadings([e],t.rows);const i=r.map(({metric:e,value:t})=>({metric:e,value:t,estimate:t,additive:e.statistic.source.kind!=="rows"}));const prepare=e=>t=>{const n=s(t);return(t,r)=>{const[s]=n(t);write(e,s,o,r)}};const a=streamOf(o.seed,t.slice,n);return resampleRows(unitsOf(n,e,t.rows),o.resamples,a,i,prepare)};function correctedIntervals(e,t,n,r){return new Map(e.flatMap(({metric:e,value:o},s)=>{const i=correctedInterval(t[s],o,n[s],r);return i===null?[]:[[e.id,i]]}))}function write(e,t,n,r){for(let o=0;o<e.length;o++){const s=e[o].metric.statistic.compute(t,n);r[o]=s.kind==="defined"?s.value:Number.NaN}}const Pn={kind:"cells",id:"confusion",missing:e=>e.task==="binary"||e.task==="multiclass"?e.decision===null?e.decisionReason??"there are no predictions":null:"there are no classes",cells(e){if(e.task==="binary"&&e.decision!==null){const{label:t,decision:n}=e;return{count:4,of:e=>t[e]*2+n[e]}}if(e.task==="multiclass"&&e.decision!==null){const{label:t,decision:n}=e;const r=e.classes.length;return{count:r*r,of:e=>t[e]*r+n[e]}}throw new Error("a confusion matrix was asked of examples without decisions")},summary:(e,t)=>confusionOf(e,classNames(t),t.task==="binary"?"binary":"multiclass")};function classNames(e){if(e.task==="binary")return[e.negativeClass,e.positiveClass];return e.task==="multiclass"?e.classes:[]}function confusionOf(e,t,n){const r=t.length;const o=new Float64Array(r);const s=new Float64Array(r);let i=0;let a=0;for(let t=0;t<r;t++){for(let n=0;n<r;n++){const l=e[t*r+n];o[t]=o[t]+l;s[n]=s[n]+l;i+=l;if(t===n)a+=l}}return{size:r,at:e,labels:o,decisions:s,total:i,correct:a,classes:t,task:n}}function oneAgainstRest(e,t){const n=e.at[t*e.size+t];const r=e.decisions[t]-n;const o=e.labels[t]-n;return{tp:n,fp:Math.max(0,r),fn:Math.max(0,o),tn:Math.max(0,e.total-n-r-o)}}function positiveCounts(e){const[t=0,n=0,r=0,o=0]=e.at;return{tp:o,fp:n,fn:r,tn:t}}function occurringClasses(e){const t=[];for(let n=0;n<e.size;n++)if(e.labels[n]+e.decisions[n]>0)t.push(n);return t}function withRows(e,t){return e.total>0?t():undefinedBecause("there are no rows")}function supportOf(e,t){const n=viewLength(e,t);const r=new Map;const against=o=>{const s=r.get(o);if(s!==undefined)return s;if(e.task!=="binary"&&e.task!=="multiclass")return{n:n};let i=0;for(let r=0;r<n;r++)if(e.label[t===null?r:t[r]]===o)i++;const a={n:n,positives:i,negatives:n-i};r.set(o,a);return a};return r=>{if(r.columns.length>0)return presentRows(e,r.columns,t,n);if(r.ofClass!==null)return against(classNames(e).indexOf(r.ofClass));return e.task==="binary"?against(1):{n:n}}}function presentRows(e,t,n,r){const o=t.flatMap(t=>e.columns.get(t)??[]);let s=0;for(let e=0;e<r;e++){const t=n===null?e:n[e];if(o.every(e=>!Number.isNaN(e[t])))s++}return{n:s,missing:r-s}}const evaluateMetrics=(e,t,n,r)=>evaluateShared(e,t,n,r,{});function evaluateShared(e,t,n,r,{whole:o=readWhole(e),resampler:s=ownResampler}){const i=missingOf(e);return n.flatMap(n=>{const a=n.rows===null?o:readRows(e,n.rows);return evaluateView(e,t,n,r,i,a,s)})}function missingOf(e){const t=new Map;return n=>{const r=t.get(n.id);if(r!==undefined)return r;const o=n.missing(e);t.set(n.id,o);return o}}function evaluateView(e,t,n,r,o,s,i){const a=viewLength(e,n.rows)===0;const l=t.map(e=>{const t=o(e.statistic.source)??(a?"there are no rows":null);return t===null?e.statistic.compute(s,r):undefinedBecause(t)});const c=t.flatMap((e,t)=>{const n=l[t];return n.kind==="defined"?[{metric:e,value:n.value}]:[]});const u=intervalsOf(e,n,s,c,r,i);const f=supportOf(e,n.rows);return t.map((e,t)=>({id:e.id,slice:n.slice,value:shownValue(l[t]),decisive:decisiveOf(l[t],r.zeroDivision),note:noteOf(l[t],r.zeroDivision),direction:e.direction,intervalAt:u.get(e.id)??null,support:f(e)}))}function shownValue(e){return e.kind==="defined"?{value:e.value}:{value:null,reason:e.reason}}function decisiveOf(e,t){return e.kind==="zero-division"?{value:e.standIn(t)}:shownValue(e)}function noteOf(e,t){if(e.kind==="zero-division")return`0/0: a rule takes it as ${e.standIn(t)} (zero-division)`;return e.kind==="defined"?e.note??null:null}const Ln=1<<17;const Bn=64;const Un=128;function sortAscending(e){const t=e.length;if(t<Ln)return e.sort();let n=Number.POSITIVE_INFINITY;let r=Number.NEGATIVE_INFINITY;for(let o=0;o<t;o++){const t=e[o];if(t<n)n=t;if(t>r)r=t}const o=Math.ceil(t/Bn);const s=(o-1)/(r-n);if(!(s>0&&Number.isFinite(s)&&Number.isFinite(r-n)))return e.sort();const i=new Uint32Array(o+1);for(let r=0;r<t;r++)i[1+((e[r]-n)*s>>>0)]++;for(let e=1;e<=o;e++)i[e]+=i[e-1];const a=e.slice();const l=i.slice(0,o);for(let r=0;r<t;r++){const t=a[r];e[l[(t-n)*s>>>0]++]=t}for(let t=0;t<o;t++)sortBucket(e,i[t],i[t+1]);return e}function sortBucket(e,t,n){if(n-t>Un){e.subarray(t,n).sort();return}for(let r=t+1;r<n;r++){const n=e[r];let o=r;while(o>t&&e[o-1]>n){e[o]=e[o-1];o--}e[o]=n}}const Dn=rankedSource("ranked-scores","label",missingScore,(e,t)=>{if(e.task!=="binary"||e.score===null)throw new Error("a ranking was asked of examples without scores");return{score:gather(e.score,t),positive:gatherBytes(e.label,t)}});function missingScore(e){if(e.task!=="binary")return"there is no positive class";return e.score===null?e.scoreReason??"there are no scores":null}function rankedSource(e,t,n,r){return{kind:"rows",id:e,strata:t,missing:n,prepare:(e,t)=>prepareRanking(r(e,t))}}function prepareRanking(e){let t=null;return n=>{if(n===null)return countRanked(e);t??=prepareWeighted(e);return t(n)}}function gatherBytes(e,t){if(t===null)return e;const n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=e[t[r]??0];return n}function countRanked({score:e,positive:t}){const n=e.length;let r=0;for(let e=0;e<n;e++)r+=t[e];const o=new Float64Array(n);let s=0;let i=r;for(let r=0;r<n;r++){const n=e[r]+0;if(t[r]===1)o[s++]=n;else o[i++]=n}const a=sortAscending(o.subarray(0,r));const l=sortAscending(o.subarray(r));const c=new Float64Array(n);const u=new Uint32Array(n);const f=new Uint32Array(n);let d=r-1;let h=l.length-1;let p=0;while(d>=0||h>=0){const e=d>=0?a[d]:Number.NEGATIVE_INFINITY;const t=h>=0?l[h]:Number.NEGATIVE_INFINITY;const n=e>=t?e:t;while(d>=0&&a[d]===n)d--;while(h>=0&&l[h]===n)h--;c[p]=n;u[p]=r-1-d;f[p]=l.length-1-h;p++}return{kind:"scores",length:p,thresholds:c,positives:u,negatives:f,totalPositive:r,totalNegative:n-r}}function rankSorted({sorted:e,order:t,positives:n}){const r=t.length;const o=new Float64Array(r);const s=new Uint32Array(r);const i=new Uint32Array(r);let[a,l]=[0,0];for(let c=r-1;c>=0;l++){const u=e[c];for(;c>=0&&e[c]===u;c--)a+=t[c]<n?1:0;o[l]=u+0;s[l]=a;i[l]=r-1-c-a}return{kind:"scores",length:l,thresholds:o,positives:s,negatives:i,totalPositive:n,totalNegative:r-n}}function prepareWeighted({score:e,positive:t}){const n=e.length;const r=sorting_argsort(e);r.reverse();const o=new Uint32Array(n);const s=new Float64Array(n);const i=new Float64Array(n);let a=0;const l=new Float64Array(n);for(let c=0;c<n;c++){const n=r[c];const u=e[n];if(a===0||u!==l[a-1])l[a++]=u;o[c]=a-1;s[c]=t[n];i[c]=1-t[n]}const c=new Float64Array(a);const u=new Float64Array(a);return e=>{let t=0;let f=0;for(let a=0;a<n;a++){const n=e[r[a]];t+=n*s[a];f+=n*i[a];const l=o[a];c[l]=t;u[l]=f}return{kind:"scores",length:a,thresholds:l,positives:c,negatives:u,totalPositive:t,totalNegative:f}}}const qn="only one class occurs, so there is no pair to rank";function areaUnderRoc(e){let t=0;let n=0;let r=0;for(let o=0;o<e.length;o++){const s=e.positives[o];const i=e.negatives[o];t+=(i-r)*(s+n)/2;n=s;r=i}return t/(e.totalPositive*e.totalNegative)}function delongVariance(e,t){const{totalPositive:n,totalNegative:r}=e;let o=0;let s=0;let i=0;let a=0;for(let l=0;l<e.length;l++){const c=e.positives[l]-i;const u=e.negatives[l]-a;const f=(r-a-u/2)/r-t;const d=(i+c/2)/n-t;o+=c*f*f;s+=u*d*d;i+=c;a+=u}if(n<2||r<2)return null;return o/(n-1)/n+s/(r-1)/r}const Wn=1e-10;function tailProbability(e,t,n,r=Wn){const excludes=r=>{const o=e(1-2*r);if(o===null)return false;return n==="below"?o.high<t:o.low>t};const o=.5-1e-9;if(!excludes(o))return 1;let s=o;let i=Wn;if(excludes(i))return Math.max(Wn,r);while(s/i>1+1e-10){const e=Math.sqrt(s*i);if(excludes(e))s=e;else i=e}return Math.max(s,r)}function pairOf(e,t){const{rows:n,task:r,weight:o,cluster:s}=e;if(n!==t.rows)throw new Error(`a pair has the same rows, not ${n} and ${t.rows}`);if(r!==t.task)throw new Error(`a pair has one task, not ${r} and ${t.task}`);if(JSON.stringify(classesOf(e))!==JSON.stringify(classesOf(t))){throw new Error("a pair has the same classes in the same order")}return{challenger:e,champion:{...t,weight:o,cluster:s},independent:o===null&&s===null}}function sameLabels({challenger:e,champion:t},n){if(e.task==="columns"||t.task==="columns")return true;return sameValues(e.label,t.label,n)}function sameOutputs(e,t){return!differingOutputs(e,t).includes(1)}function differingOutputs({challenger:e,champion:t},n){const r=outputsOf(e);const o=outputsOf(t);const s=new Uint8Array(n?.length??e.rows);const i=r.length===o.length&&r.every((e,t)=>e.length===o[t].length);if(!i)return s.fill(1);for(const[e,t]of r.entries())if(t.length>0)markDiffering(t,o[e],n,s);return s}function markDiffering(e,t,n,r){for(let o=0;o<r.length;o++){const s=n===null?o:n[o];if(!isSame(e[s],t[s]))r[o]=1}}function classesOf(e){if(e.task==="binary")return[e.negativeClass,e.positiveClass];return e.task==="multiclass"?e.classes:[]}const zn=new Uint8Array(0);function outputsOf(e){const t=[...e.columns.keys()].sort().map(t=>e.columns.get(t)??zn);switch(e.task){case"binary":return[e.decision??zn,e.score??zn,...t];case"multiclass":return[e.decision??zn,...e.scores??[],...t];case"regression":return[e.prediction,...t];case"columns":return t}}function sameValues(e,t,n){const r=n?.length??e.length;for(let o=0;o<r;o++){const r=n===null?o:n[o];if(!isSame(e[r],t[r]))return false}return true}function isSame(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}const Hn=30;const Gn=10;function agreementOf(e,t){if(viewLength(e.challenger,t)<Hn||!sameOutputs(e,t))return"none";return outputsOf(e.challenger).some(e=>hasManyValues(e,t))?"one model":"same decisions"}function hasManyValues(e,t){const n=new Set;const r=e.length===0?0:t?.length??e.length;for(let o=0;o<r;o++){n.add(e[t===null?o:t[o]]);if(n.size>Gn)return true}return false}function zeroEventIntervals(e,t,n,r){const{challenger:o}=e;const s=new Map;const reachOf=e=>{const i=s.get(e)??reaches(o,t,n,e,r);s.set(e,i);return i};const i=o.task==="binary"||o.task==="multiclass";if(!i||!e.independent||classCount(o)>Kn)return()=>null;return e=>t=>{const n=Math.ceil(-Math.log(tailOf(t)));const r=reachOf(n).get(e);return r===undefined?null:{low:r[0],high:r[1],level:t,method:"zero-events"}}}const Kn=20;function classCount(e){return e.task==="binary"?2:e.classes.length}function reaches(e,t,n,r,o){const s=evaluateMetrics(e,n,[t],o).map(({value:e})=>e.value);const i=new Map(n.map(({id:e})=>[e,[0,0]]));for(const a of otherDecisions(e,t.rows,r)){const e=evaluateMetrics(a,n,[t],o);for(const[t,{id:r}]of n.entries()){const[n,o]=[s[t],e[t].value.value];const a=i.get(r);if(n===null||o===null||a===undefined)continue;a[0]=Math.min(a[0],o-n);a[1]=Math.max(a[1],o-n)}}return i}function*otherDecisions(e,t,n){if(e.task!=="binary"&&e.task!=="multiclass"||e.decision===null)return;const{label:r,decision:o}=e;const s=classCount(e);const i=t?.length??r.length;for(let a=0;a<s;a++){for(const l of[true,false]){const c=o.slice();let u=n;for(let e=0;e<i&&u>0;e++){const n=t===null?e:t[e];if(r[n]!==a||o[n]===a!==l)continue;c[n]=l?(a+1)%s:a;u--}if(u<n)yield{...e,decision:c}}}}const Vn=4096;function jointCells(e,{challenger:t,champion:n},r){const o=e.cells(t);const s=e.cells(n);const i=placesOf(o.count*s.count);const a=[];const l=[];const c=viewLength(t,r);for(let e=0;e<c;e++){const t=r===null?e:r[e];const n=o.of(t)*s.count+s.of(t);const c=i(n,a.length);if(c<a.length){l[c]++;continue}if(a.length===Vn)return null;a.push(n);l.push(1)}return{challenger:Uint32Array.from(a,e=>Math.floor(e/s.count)),champion:Uint32Array.from(a,e=>e%s.count),counts:Float64Array.from(l),size:Math.max(o.count,s.count)}}const Jn=1<<16;function placesOf(e){if(e<=Jn){const t=new Int32Array(e).fill(-1);return(e,n)=>{if(t[e]<0)t[e]=n;return t[e]}}const t=new Map;return(e,n)=>{const r=t.get(e)??n;if(r===n)t.set(e,n);return r}}function marginalCells(e,t,n){const r=new Float64Array(n);for(let n=0;n<e.length;n++)r[e[n]]+=t[n];return r}function mcnemar(e,t){if(!(Number.isSafeInteger(e)&&Number.isSafeInteger(t)&&e>=0&&t>=0)){throw new RangeError(`McNemar's test takes counts of pairs, not ${e} and ${t}`)}const n=e+t;if(n===0)return{exact:1,midP:1,asymptotic:1,corrected:1};const r=Math.min(e,t);const o=binomialCdf(r,n,.5);const s=r===0?0:binomialCdf(r-1,n,.5);return{exact:e===t?1:Math.min(1,2*o),midP:e===t?1-(o-s)/2:o+s,asymptotic:upperTail((e-t)**2/n),corrected:upperTail(Math.max(0,Math.abs(e-t)-1)**2/n)}}function upperTail(e){return 2*normalCdf(-Math.sqrt(e))}function pairedRows({both:e,challengerOnly:t,championOnly:n,neither:r}){return e+t+n+r}function newcombePaired(e,t){const n=pairedRows(e);if(n===0)return{low:-1,high:1};const r=e.both+e.challengerOnly;const o=e.both+e.championOnly;return squareAndAdd({value:r/n,...proportion_wilson(r,n,t)},{value:o/n,...proportion_wilson(o,n,t)},correctedCorrelation(e))}function newcombeIndependent(e,t,n){if(e.trials===0||t.trials===0)return{low:-1,high:1};return squareAndAdd(withWilson(e,n),withWilson(t,n),0)}function squareAndAdd(e,t,n){const r=e.value-t.value;const reach=(e,t)=>Math.sqrt(Math.max(0,e*e-2*n*e*t+t*t));return{low:r-reach(e.value-e.low,t.high-t.value),high:r+reach(e.high-e.value,t.value-t.low)}}function pairedStandardError(e){const t=pairedRows(e);if(t===0)return 0;const{challengerOnly:n,championOnly:r}=e;const o=n-r;return Math.sqrt(Math.max(0,n+r-o*o/t))/t}function withWilson({successes:e,trials:t},n){return{value:e/t,...wilson(e,t,n)}}function correctedCorrelation({both:e,challengerOnly:t,championOnly:n,neither:r}){const o=(e+t)*(n+r)*(e+n)*(t+r);if(o===0)return 0;const s=e+t+n+r;const i=e*r-t*n;return(i>0?Math.max(0,i-s/2):i)/Math.sqrt(o)}function mean(e,t=null){const n=new RunningSum;const r=new RunningSum;for(let o=0;o<e.length;o++){const s=t===null?1:t[o];n.add(s*e[o]);r.add(s)}return r.total()>0?n.total()/r.total():null}function variance(e,{weights:t=null,degreesLost:n=1}={}){const r=mean(e,t);if(r===null)return null;const o=new RunningSum;const s=new RunningSum;const i=new RunningSum;for(let n=0;n<e.length;n++){const a=t===null?1:t[n];const l=e[n]-r;o.add(a*l*l);s.add(a*l);i.add(a)}const a=i.total()-n;return a>0?Math.max(0,o.total()-s.total()**2/i.total())/a:null}const Qn="counts:";function pairedBootstrap(e,t,n,r,o,s,i){const a=new Map;for(const t of n){const{source:n}=t.metric.statistic;const o=e.independent&&n.kind==="cells"&&r(n)!==null;const s=o?Qn+n.id:unitsKey(e.challenger,n);a.set(s,[...a.get(s)??[],t])}const l=new Map;const c=once(()=>differingOutputs(e,t.rows));for(const[n,u]of a){const{source:a}=u[0].metric.statistic;const f=n.startsWith(Qn)&&a.kind==="cells"?r(a):null;const d=once(f!==null&&a.kind==="cells"?()=>paired_bootstrap_drawCounts(a,f,e,u,o,s.split(n)):drawnRows(n,t,u,i,c));for(const{metric:e}of u)l.set(e.id,()=>d().get(e.id)??null)}return l}function drawnRows(e,t,n,r,o){const s=r(t,e,n.map(({metric:e,difference:t})=>({metric:e,value:t})));return()=>{const{plan:e,replicates:t,accelerations:r}=s();const i=disagreeingUnits(o(),e.units);return settled(n,t,e=>r[e],i,methodName(e))}}function paired_bootstrap_drawCounts(e,t,n,r,o,s){const evaluate=(s,i)=>{const of=r=>only(e,e.summary(marginalCells(t[r],s,t.size),n[r]));writeDifferences(r,of("challenger"),of("champion"),o,i)};const i=countReplicates(t,o.resamples,s,r.length,evaluate);const a=accelerationsOfCounts(t,r.length,evaluate);return settled(r,i,e=>a[e],disagreeingRows(t),e=>e)}function settled(e,t,n,r,o){return new Map(e.flatMap(({metric:e,difference:s},i)=>{const a=correctedInterval(t[i],s,n(i),o);const l=variance(t[i].filter(Number.isFinite));if(a===null||l===null)return[];const widened=e=>{const t=a(expandedLevel(e,r));return t===null?null:{...t,level:e}};return[[e.id,{intervalAt:widened,standardError:Math.sqrt(l)}]]}))}function expandedLevel(e,t){if(t<2)return Yn;const n=tQuantile(tailOf(e),t-1)*Math.sqrt(t/(t-1));return Math.min(Yn,Math.max(1-Yn,1-2*normalCdf(n)))}const Yn=1-1e-9;function disagreeingRows(e){let t=0;for(let n=0;n<e.counts.length;n++){if(e.challenger[n]!==e.champion[n])t+=e.counts[n]}return t}function disagreeingUnits(e,t){const n=t.kind==="clusters"?new Uint8Array(t.count):null;let r=0;for(let o=0;o<e.length;o++){if(e[o]===0)continue;if(n===null||t.kind!=="clusters")r++;else if(n[t.of[o]]===0){n[t.of[o]]=1;r++}}return r}function writeDifferences(e,t,n,r,o){for(let s=0;s<e.length;s++){const{statistic:i}=e[s].metric;const a=i.compute(t,r);const l=i.compute(n,r);o[s]=a.kind==="defined"&&l.kind==="defined"?a.value-l.value:Number.NaN}}const Xn=1e4;function pairedCounts(e,t,n,r){const{interval:o,source:s}=e.statistic;if(o.kind!=="proportion")return null;if(s.kind==="terms")return countTerms(s,o.counts,t,n);if(s.kind==="rows")return null;const i=r(s);return i===null||i.size>Xn?null:paired_counts_countCells(s,o.counts,t,i)}function paired_counts_countCells(e,t,n,r){const{size:o}=r;const trialOf=(r,o)=>t(only(e,e.summary(o,n[r])));const single=e=>{const t=new Map;return n=>{const r=t.get(n);if(r!==undefined)return r;const s=new Float64Array(o);s[n]=1;const i=trialOf(e,s);t.set(n,i);return i}};const s=single("challenger");const i=single("champion");const a=new Tally;for(let e=0;e<r.counts.length;e++){const t=s(r.challenger[e]);const n=i(r.champion[e]);if(t===null||n===null||!a.add(t,n,r.counts[e]))return null}const whole=e=>trialOf(e,marginalCells(r[e],r.counts,o));return a.agrees(whole("challenger"),whole("champion"))?a.counts():null}function countTerms(e,t,n,r){const reader=o=>{const{shift:s,write:i}=e.terms(n[o],r);const a=new Float64Array(e.width);return n=>{i(n,a);return t(only(e,e.summary(a,s)))}};const o=reader("challenger");const s=reader("champion");const i=new Tally;const a=viewLength(n.challenger,r);for(let e=0;e<a;e++){const t=r===null?e:r[e];const n=o(t);const a=s(t);if(n===null||a===null||!i.add(n,a,1))return null}return i.counts()}class Tally{both=0;challengerOnly=0;championOnly=0;neither=0;add([e,t],[n,r],o){if(t!==r)return false;if(t===0)return true;if(t!==1||e!==0&&e!==1||n!==0&&n!==1)return false;if(e===1&&n===1)this.both+=o;else if(e===1)this.challengerOnly+=o;else if(n===1)this.championOnly+=o;else this.neither+=o;return true}agrees(e,t){const{both:n,challengerOnly:r,championOnly:o,neither:s}=this;const i=n+r+o+s;return e?.[0]===n+r&&e[1]===i&&t?.[0]===n+o&&t[1]===i}counts(){const{both:e,challengerOnly:t,championOnly:n,neither:r}=this;return{both:e,challengerOnly:t,championOnly:n,neither:r}}}function midranks(e){return repeatedMidranks(e,null)}function repeatedMidranks(e,t,n=sorting_argsort(e)){const r=new Float64Array(e.length);let o=0;for(let s=0;s<n.length;){const i=e[n[s]];let a=s;let l=0;while(a<n.length&&e[n[a]]===i){l+=t===null?1:t[n[a]];a++}for(let e=s;e<a;e++)r[n[e]]=o+(l+1)/2;o+=l;s=a}return r}const Zn=1024;function sortedOf({positives:e,negatives:t,sorted:n}){return n??sortClasses(e,t)}function pairedDelong(e,t){const n=placements(sortedOf(e));const r=placements(sortedOf(t));const o=paired_delong_subtract(n.ofPositives,r.ofPositives);const s=paired_delong_subtract(n.ofNegatives,r.ofNegatives);const[i,a]=[o.length,s.length];const l=varianceOfArea(o,s);const single=({auc:e,ofPositives:t,ofNegatives:n})=>({auc:e,variance:varianceOfArea(t,n),positives:i,negatives:a});return{challenger:single(n),champion:single(r),difference:total(o)/(2*i*a),variance:l,sameRanking:l===null||l===0?ranksAlike(e,t):false}}function byClass(e,t,n){const r=n?.length??e.length;let o=0;for(let t=0;t<r;t++)o+=e[n===null?t:n[t]];const s=new Float64Array(r);let[i,a]=[0,o];for(let o=0;o<r;o++){const r=n===null?o:n[o];s[e[r]===1?i++:a++]=t[r]}return{positives:s.subarray(0,o),negatives:s.subarray(o)}}function pairedDelongZ({difference:e,variance:t}){if(t===null)return null;if(e===0)return 0;return e/Math.sqrt(t)}function pairedDelongP(e){const t=pairedDelongZ(e);return t===null?null:Math.min(1,2*normalCdf(-Math.abs(t)))}function pairedDelongInterval(e,t){if(e.sameRanking)return{low:0,high:0,method:"identical"};if(e.variance===null||e.variance===0){const of=e=>({value:e.auc,...delongInterval(e,t)});return{...squareAndAdd(of(e.challenger),of(e.champion),0),method:"mover"}}const n=criticalValue(t)*Math.sqrt(e.variance);return{low:Math.max(-1,e.difference-n),high:Math.min(1,e.difference+n),method:"delong"}}function varianceOfArea(e,t){const[n,r]=[e.length,t.length];if(n<2||r<2)return null;const o=squares(e)/(n-1)/(2*r)**2;const s=squares(t)/(r-1)/(2*n)**2;return o/n+s/r}function paired_delong_subtract(e,t){const n=new Int32Array(e.length);for(let r=0;r<n.length;r++)n[r]=e[r]-t[r];return n}function total(e){let t=0;for(let n=0;n<e.length;n++)t+=e[n];return t}function squares(e){const t=total(e)/e.length;let n=0;for(let r=0;r<e.length;r+=Zn){const o=Math.min(e.length,r+Zn);let s=0;for(let n=r;n<o;n++)s+=(e[n]-t)**2;n+=s}return n}function ranksAlike(e,t){const n=midranks(together(e));const r=midranks(together(t));return n.every((e,t)=>e===r[t])}function together({positives:e,negatives:t}){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);return n}function stackExamples({challenger:e,champion:t}){const n=e.rows+t.rows;const r=new Map([...e.columns].flatMap(([e,n])=>{const r=t.columns.get(e);return r===undefined?[]:[[e,stacked_examples_joined(n,r)]]}));const o={rows:n,weight:null,cluster:null,columns:r};if(e.task==="binary"&&t.task==="binary"){return{...e,...o,label:concatenated(e.label,t.label),decision:both(e.decision,t.decision,concatenated),decisionReason:e.decisionReason??t.decisionReason,score:both(e.score,t.score,stacked_examples_joined),scoreReason:e.scoreReason??t.scoreReason,scoreIsProbability:e.scoreIsProbability&&t.scoreIsProbability}}if(e.task==="multiclass"&&t.task==="multiclass"){const n=t.scores;return{...e,...o,label:joinedIndices(e.label,t.label),decision:both(e.decision,t.decision,joinedIndices),decisionReason:e.decisionReason??t.decisionReason,scores:both(e.scores,n,(e,t)=>e.map((e,n)=>stacked_examples_joined(e,t[n]))),scoreReason:e.scoreReason??t.scoreReason,scoreIsProbability:e.scoreIsProbability&&t.scoreIsProbability}}if(e.task==="regression"&&t.task==="regression"){return{...e,...o,label:stacked_examples_joined(e.label,t.label),prediction:stacked_examples_joined(e.prediction,t.prediction)}}return{task:"columns",...o}}function both(e,t,n){return e===null||t===null?null:n(e,t)}function stacked_examples_joined(e,t){const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);return n}function concatenated(e,t){const n=new Uint8Array(e.length+t.length);n.set(e);n.set(t,e.length);return n}function joinedIndices(e,t){const n=new Uint32Array(e.length+t.length);n.set(e);n.set(t,e.length);return n}function pairedPermutation(e,t,n,r,o){const{weight:s,cluster:i}=e.challenger;const a=e.challenger.rows;const l=t??Uint32Array.from({length:a},(e,t)=>t);const c=new Uint32Array(2*l.length);for(let e=0;e<l.length;e++){c[e]=l[e];c[l.length+e]=a+l[e]}const u=readWeightings(stackExamples(e),c);const f=i===null?{of:null,count:l.length}:clustersOf(i.of,t);const d=new Uint8Array(f.count);const h=new Float64Array(c.length);const p=new Float64Array(c.length);const own=e=>s===null?1:s[l[e]];const differences=e=>{for(let e=0;e<l.length;e++){const t=d[f.of===null?e:f.of[e]]===1;h[e]=t?0:own(e);h[l.length+e]=t?own(e):0;p[e]=t?own(e):0;p[l.length+e]=t?0:own(e)}const compute=e=>n.map(({statistic:t})=>{const n=t.compute(e,r);return n.kind==="defined"?n.value:Number.NaN});const t=compute(u(h));const o=compute(u(p));for(let n=0;n<e.length;n++)e[n]=t[n]-o[n]};const m=new Float64Array(n.length);differences(m);const v=new Float64Array(n.length);const g=new Uint32Array(n.length);const w=new Uint32Array(n.length);for(let e=0;e<r.resamples;e++){fillCoins(d,o.split(e));differences(v);for(let e=0;e<v.length;e++){if(Number.isNaN(v[e]))continue;g[e]++;if(Math.abs(v[e])>=Math.abs(m[e])*(1-1e-9)-1e-15)w[e]++}}return new Map(n.flatMap(({id:e},t)=>Number.isNaN(m[t])||g[t]===0?[]:[[e,(1+w[t])/(1+g[t])]]))}function fillCoins(e,t){let n=0;for(let r=0;r<e.length;r++){if(r%32===0)n=t.nextUint32();e[r]=n>>>r%32&1}}function shareResamples(e,t){const n=new Map;const sharedOf=(r,o)=>{const s=n.get(r)??new Map;n.set(r,s);const i=s.get(o);if(i!==undefined)return i;const a=[];const l={figures:a,draws:once(()=>draw(e,r,o,a,t))};s.set(o,l);return l};const take=(e,t,n,r)=>{const{figures:o,draws:s}=sharedOf(t,n);const i=o.length;o.push(...r.map(({metric:t,value:n})=>({metric:t,of:e,estimate:n,additive:t.statistic.source.kind!=="rows"})));return()=>{const{plan:e,replicates:t,accelerations:n}=s();const o=i+r.length;return{plan:e,replicates:t.slice(i,o),accelerations:n.slice(i,o)}}};return{challenger:(e,t,n,r)=>take("challenger",t,n,r),champion:(t,n,r,o,s)=>r==="strata"&&!sameLabels(e,n.rows)?ownResampler(t,n,r,o,s):take("champion",n,r,o),difference:(e,t,n)=>take("difference",e,t,n)}}function draw(e,t,n,r,o){const s=resampledReadings([e.challenger,e.champion],t.rows);const prepare=e=>t=>{const n=s(t);return(t,r)=>{const[s,i]=n(t);shared_resamples_write(e,valuesOf(s,o),valuesOf(i,o),r)}};const i=streamOf(o.seed,t.slice,n);return resampleRows(unitsOf(n,e.challenger,t.rows),o.resamples,i,r,prepare)}function valuesOf(e,t){const n=new Map;return({id:r,statistic:o})=>{const s=n.get(r);if(s!==undefined)return s;const i=o.compute(e,t);const a=i.kind==="defined"?i.value:Number.NaN;n.set(r,a);return a}}function shared_resamples_write(e,t,n,r){for(const[o,{metric:s,of:i}]of e.entries()){if(i==="challenger")r[o]=t(s);else if(i==="champion")r[o]=n(s);else r[o]=t(s)-n(s)}}function readWholeModel(e){const t=readWhole(e);if(e.task!=="binary"||e.score===null||e.weight!==null)return{read:t,scores:null};const{label:n,score:r}=e;const o=once(()=>{const{positives:e,negatives:t}=byClass(n,r,null);return{positives:e,negatives:t,sorted:sortClasses(e,t)}});const s=once(()=>{const{positives:e,negatives:t,sorted:n=sortClasses(e,t)}=o();return rankSorted(n)});return{read:e=>e.id===Dn.id?only(e,s())(e):t(e),scores:o}}function compareMetrics({challenger:e,champion:t,metrics:n,views:r,settings:o,whole:s}){const i=pairOf(e,t);const a=shareResamples(i,o);const l=s??{challenger:readWholeModel(i.challenger),champion:readWholeModel(i.champion)};const evaluate=e=>evaluateShared(i[e],n,r,o,{whole:l[e].read,resampler:a[e]});const c=evaluate("challenger");const u=evaluate("champion");return r.flatMap((e,t)=>{const r=n.map((e,r)=>{const o=t*n.length+r;return{challenger:c[o],champion:u[o]}});return compareView(i,e,n,r,o,a,l)})}function compareView(e,t,n,r,o,s,i){const a=createRandom(o.seed).split("comparison").split(JSON.stringify(t.slice));const l=memoisedCells(e,t.rows);const c=once(()=>compareRankings(e,t.rows,i));const u=once(()=>agreementOf(e,t.rows));const f=r.map(({challenger:e,champion:t})=>differenceOf(e.value,t.value));const d=new Map;const h=[];for(const[r,o]of n.entries()){const{value:n}=f[r];if(n===null||o.statistic.interval.kind==="none")continue;const s=n===0&&(u()==="one model"||nr.has(o.name)&&sameLabels(e,t.rows))?rr:e.independent?compare_metrics_closedForm(o,e,t.rows,l,c):null;if(s===null)h.push({metric:o,difference:n});else d.set(o.id,s)}const p=clusterCount(e,t.rows);const m=p!==null&&p<tr;const v=zeroEventIntervals(e,t,h.map(({metric:e})=>e),o);const g=pairedBootstrap(e,t,h,l,o,a,s.difference);for(const{metric:e,difference:t}of h){const n=g.get(e.id);if(n===undefined||m)continue;const r=once(()=>t===0&&u()==="same decisions"?v(e.id):null);d.set(e.id,ofResamples(once(n),r,o.resamples))}const w=o.test==="permutation"?permutationTests(e,t,n,o,a):null;return n.map((e,n)=>{const{challenger:o,champion:s}=r[n];const i=d.get(e.id)??null;return{id:e.id,slice:t.slice,direction:e.direction,challenger:o,champion:s,value:f[n],paired:true,support:o.support,intervalAt:i?.intervalAt??null,...p===null?{}:{clusters:p},test:()=>w===null?i?.test()??null:w(e.id),standardError:()=>i?.standardError()??null}})}function differenceOf(e,t){if(e.value===null)return{value:null,reason:`undefined for the challenger: ${e.reason}`};if(t.value===null)return{value:null,reason:`undefined for the champion: ${t.reason}`};return{value:e.value-t.value}}function pOfInterval(e,t){const n=tailProbability(e,0,"below",t);const r=tailProbability(e,0,"above",t);return Math.min(1,2*Math.min(n,r))}function memoisedCells(e,t){const n=new Map;return r=>{const o=n.get(r.id);if(o!==undefined)return o;const s=jointCells(r,e,t);n.set(r.id,s);return s}}function compare_metrics_closedForm(e,t,n,r,o){const{interval:s,source:i}=e.statistic;if(s.kind==="proportion"){const o=pairedCounts(e,t,n,r);return o===null?null:ofCounts(o)}if(s.kind!=="delong"||i.id!==Dn.id)return null;const a=o();if(a===null)return null;const l=s.area(only(i,er));return l===null?null:ofCurves(a,l.scale)}const er={kind:"scores",length:2,thresholds:Float64Array.of(1,0),positives:Float64Array.of(1,1),negatives:Float64Array.of(0,1),totalPositive:1,totalNegative:1};function ofCounts(e){return{intervalAt:t=>({...newcombePaired(e,t),level:t,method:"newcombe"}),test(){const{midP:t,exact:n}=mcnemar(e.challengerOnly,e.championOnly);return{p:t,method:"mcnemar-mid-p",exact:n}},standardError:()=>pairedStandardError(e)}}function ofCurves(e,t){const intervalAt=n=>{const{low:r,high:o,method:s}=pairedDelongInterval(e,n);return{low:t*r,high:t*o,level:n,method:s}};const n=e.variance!==null&&(e.variance>0||e.sameRanking);return{intervalAt:intervalAt,test(){if(e.sameRanking)return{p:1,method:"delong",exact:null};const t=n?pairedDelongP(e):pOfInterval(intervalAt);return t===null?null:{p:t,method:n?"delong":"interval",exact:null}},standardError:()=>n?t*Math.sqrt(e.variance??0):null}}const tr=10;function clusterCount({challenger:{cluster:e}},t){return e===null?null:clustersOf(e.of,t).count}const nr=new Set(["prevalence","brier_uncertainty"]);const rr={intervalAt:e=>({low:0,high:0,level:e,method:"identical"}),test:()=>({p:1,method:"identical",exact:null}),standardError:()=>0};function ofResamples(e,t,n){return{intervalAt:n=>(e()??{intervalAt:t()}).intervalAt?.(n)??null,test(){const r=e();if(r===null)return t()===null?null:{p:1,method:"interval",exact:null};return{p:pOfInterval(r.intervalAt,1/(n+1)),method:"interval",exact:null}},standardError:()=>e()?.standardError??null}}function compareRankings(e,t,n){const{challenger:r,champion:o}=e;if(r.task!=="binary"||o.task!=="binary"||!sameLabels(e,t))return null;if(r.score===null||o.score===null)return null;if(t===null&&n.challenger.scores!==null&&n.champion.scores!==null){return pairedDelong(n.challenger.scores(),n.champion.scores())}return pairedDelong(byClass(r.label,r.score,t),byClass(r.label,o.score,t))}function permutationTests(e,t,n,r,o){const s=n.filter(({statistic:t})=>t.source.missing(e.challenger)===null&&t.source.missing(e.champion)===null);const i=once(()=>pairedPermutation(e,t.rows,s,r,o.split("permutation")));return e=>{const t=i().get(e);return t===undefined?null:{p:t,method:"permutation",exact:null}}}const or=[["validate-data",["psi","kl","js","hellinger","tvd","linf","wasserstein","energy","freshness","row_count","missing_rate"]],["bias-report",["demographic_parity_difference","demographic_parity_ratio","equal_opportunity_difference","equal_opportunity_ratio","equalized_odds_difference","equalized_odds_ratio","impact_ratio","selection_rate"]],["deploy-canary",["error_rate","latency_p50","latency_p90","latency_p95","latency_p99"]]];function actionOfSubject(e){return or.find(([,t])=>t.includes(e))?.[0]??null}var sr=r(83799);function asNumber(e){if(typeof e==="number")return e;const t=e.trim();const n=t.endsWith("%");const r=Number(n?t.slice(0,-1):t);if(t===""||!Number.isFinite(r))return undefined;return n?r/100:r}function requiredNumber(e){return{allowed:e.allowed,required:true,fallback:Number.NaN,read:t=>{const n=asNumber(t);return n!==undefined&&e.accepts(n)?n:undefined},printed:e.printed??"positional",refersTo:"nothing"}}function optionalNumber(e,t){return{...requiredNumber(t),required:false,fallback:e}}function choice(e,t){return{allowed:e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,required:false,fallback:t,read:t=>e.find(e=>e===t),printed:"positional",refersTo:"nothing"}}function className(){return{allowed:"the name of a class",required:false,fallback:null,read:String,printed:"keyed",refersTo:"class"}}function columnName(){return{allowed:"the name of a numeric column",required:true,fallback:"",read:String,printed:"positional",refersTo:"column"}}const ir={allowed:"a number above 0 and at most 1",accepts:e=>e>0&&e<=1};const ar={allowed:"a number above 0",accepts:e=>e>0};const lr={allowed:"a number of 0 or more",accepts:e=>e>=0};const cr={allowed:"a whole number of 1 or more",accepts:e=>Number.isInteger(e)&&e>=1};const ur={allowed:"a number between 0 and 1",accepts:e=>e>0&&e<1};function canonicalId(e,t,n){const r=[];const o=[];let s=true;for(const[e,i]of Object.entries(t)){const t=n[e];const a=s;s=false;if(!i.required&&Object.is(t,i.fallback))continue;const l=typeof t==="number"?String(t):(0,sr.To)(String(t));const c=i.printed==="positional"&&(a||i.required&&i.refersTo==="column");if(c)r.push(l);else o.push(`${e}=${l}`)}const i=[...r,...o];return i.length===0?e:`${e}(${i.join(",")})`}function intervalNote(e,t){const n=t.kind==="rows"?t.strata==="label"?"percentile bootstrap within classes":"percentile bootstrap":"BCa bootstrap";if(e.kind==="none")return`none: ${e.why}`;if(e.kind==="proportion")return`Wilson; ${n} where it is no proportion`;return e.kind==="delong"?`DeLong; ${n} where DeLong does not apply`:n}function bindInterval(e,t,n){switch(e.kind){case"none":return{kind:"none"};case"bootstrap":return{kind:"bootstrap"};case"proportion":return{kind:"proportion",counts:r=>e.counts(r(t),n)};case"delong":return{kind:"delong",area:r=>e.area(r(t),n)}}}function defineMetric(e){const{name:t,args:n,interval:r}=e;const o=Object.fromEntries(Object.entries(n).map(([e,t])=>[e,t.fallback]));return{name:t,aliases:e.aliases??[],title:e.title,tasks:e.tasks,args:n,direction:e.direction,followsColumn:e.followsColumn??false,needs:e.needs,intervalNote:intervalNote(r,e.from(o,e.tasks[0]??"columns")),source:e.source,bind(o,s){const i=o;const a=e.settle===undefined?i:e.settle(i,s);if(typeof a==="string")return a;const l=e.from(a,s);return{id:canonicalId(t,n,a),values:a,statistic:{source:l,compute:(t,n)=>e.value(t(l),a,n),interval:bindInterval(r,l,a)}}}}}const fr={tasks:["binary","multiclass"],args:{},needs:["label","prediction"],from:()=>Pn};const dr=defineMetric({...fr,name:"accuracy",title:"share of rows that are right",direction:"higher",value:e=>ratio(e.correct,e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.correct,e.total]},source:"scikit-learn accuracy_score"});const hr=defineMetric({...fr,name:"error_rate",title:"share of rows that are wrong",direction:"lower",value:e=>ratio(e.total-e.correct,e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.total-e.correct,e.total]},source:"scikit-learn zero_one_loss"});const pr=defineMetric({...fr,name:"balanced_accuracy",title:"mean recall over the classes",direction:"higher",value:e=>withRows(e,()=>{let t=0;let n=0;for(let r=0;r<e.size;r++){const o=e.labels[r];if(o<=0)continue;t+=e.at[r*e.size+r]/o;n++}if(n===0)return undefinedBecause("there are no rows");return n===e.size?defined(t/n):defined(t/n,`${n} of ${e.size} classes occur`)}),interval:{kind:"bootstrap"},source:"scikit-learn balanced_accuracy_score"});const mr={average:choice(["macro","micro","weighted"],null),class:className()};function settleAverage(e,t){if(e.average!==null&&e.class!==null)return"takes a class or an average, not both";return t==="multiclass"&&e.average===null&&e.class===null?{...e,average:"macro"}:e}function countsAskedFor(e,t){if(t.class!==null){const n=e.classes.indexOf(t.class);return n<0?null:oneAgainstRest(e,n)}if(t.average===null)return positiveCounts(e);return t.average==="micro"?pooled(e):null}function averaged(e,t,n,r){if(e.total<=0)return undefinedBecause("there are no rows");const o=countsAskedFor(e,t);if(o!==null)return r(o);if(t.class!==null)return undefinedBecause("the class does not occur in the data");let s=0;let i=0;let a=0;let l=n.zeroDivision;for(const o of occurringClasses(e)){const c=r(oneAgainstRest(e,o));if(c.kind==="undefined")return c;if(c.kind==="zero-division"){a++;l=c.standIn(n.zeroDivision)}const u=t.average==="weighted"?e.labels[o]:1;s+=u*(c.kind==="defined"?c.value:l);i+=u}if(i===0)return undefinedBecause("there are no rows");return a===0?defined(s/i):defined(s/i,`0/0 of ${a} ${a===1?"class counts":"classes counts"} as ${l}`)}function proportionOf(e){return(t,n)=>{const r=countsAskedFor(t,n);return r===null?null:e(r)}}function pooled(e){const t=e.total-e.correct;const n=occurringClasses(e).length;return{tp:e.correct,fp:t,fn:t,tn:n*e.total-2*t-e.correct}}function confusionRate({kind:e,counts:t,empty:n,...r}){const o=e==="rate"?zeroDivisionRatio:zeroDivisionComplement;return defineMetric({...r,tasks:["binary","multiclass"],args:mr,needs:["label","prediction"],from:()=>Pn,settle:settleAverage,direction:e==="rate"?"higher":"lower",value:(e,r,s)=>averaged(e,r,s,e=>o(...t(e),n)),interval:{kind:"proportion",counts:proportionOf(t)}})}const vr="no row is positive";const gr="no row is negative";const wr=confusionRate({name:"recall",aliases:["tpr","sensitivity"],title:"share of positives that are found",kind:"rate",counts:({tp:e,fn:t})=>[e,e+t],empty:vr,source:"scikit-learn recall_score"});const br=confusionRate({name:"fnr",aliases:["false_negative_rate","miss_rate"],title:"share of positives that are missed",kind:"error",counts:({tp:e,fn:t})=>[t,e+t],empty:vr,source:"1 − recall"});const yr=confusionRate({name:"specificity",aliases:["tnr"],title:"share of negatives that are left alone",kind:"rate",counts:({tn:e,fp:t})=>[e,e+t],empty:gr,source:"recall of the negative class; Altman and Bland (1994), Diagnostic tests 1"});const $r=confusionRate({name:"fpr",aliases:["false_positive_rate"],title:"share of negatives that are flagged",kind:"error",counts:({tn:e,fp:t})=>[t,e+t],empty:gr,source:"1 − specificity"});const kr={needs:["label","prediction"],direction:"higher",from:()=>Pn,interval:{kind:"bootstrap"}};function occurring(e){return e.reduce((e,t)=>e+(t>0?1:0),0)}const xr=defineMetric({...kr,name:"mcc",aliases:["matthews_corrcoef"],title:"correlation of label and prediction",tasks:["binary","multiclass"],args:{},value:e=>withRows(e,()=>{if(occurring(e.labels)<2||occurring(e.decisions)<2){return defined(0,"labels or predictions are constant")}let t=0;let n=1;let r=1;for(let o=0;o<e.size;o++){const s=e.labels[o]/e.total;const i=e.decisions[o]/e.total;t+=s*i;n-=s*s;r-=i*i}return defined((e.correct/e.total-t)/Math.sqrt(n*r))}),source:"scikit-learn matthews_corrcoef; Gorodkin (2004)"});const _r=defineMetric({...kr,name:"cohen_kappa",aliases:["kappa"],title:"agreement beyond chance",tasks:["binary","multiclass"],args:{weights:choice(["none","linear","quadratic"],"none")},value:(e,{weights:t})=>withRows(e,()=>{let n=0;let r=0;for(let o=0;o<e.size;o++){for(let s=0;s<e.size;s++){const i=Math.abs(o-s);const a=t==="none"?Math.sign(i):t==="linear"?i:i*i;n+=a*e.at[o*e.size+s];r+=a*e.labels[o]*e.decisions[s]/e.total}}const o=ratio(n,r,"labels and predictions are one and the same class throughout");return o.kind==="defined"?defined(1-o.value):o}),source:"scikit-learn cohen_kappa_score; Cohen (1960, 1968)"});const Nr="both classes must occur as labels";const Sr=defineMetric({...kr,name:"g_mean",title:"geometric mean of recall and specificity",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);const s=ratio(t*o,(t+r)*(o+n),Nr);return s.kind==="defined"?defined(Math.sqrt(s.value)):s},source:"Kubat and Matwin (1997)"});const Or=defineMetric({...kr,name:"informedness",aliases:["youden_j"],title:"recall + specificity − 1",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);return ratio(t*o-n*r,(t+r)*(o+n),Nr)},source:"Youden (1950); Powers (2011)"});const Mr=defineMetric({...kr,name:"markedness",title:"precision + npv − 1",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);return ratio(t*o-n*r,(t+n)*(o+r),"both classes must occur as predictions")},source:"Powers (2011)"});const Ar={tasks:["binary"],needs:["label","prediction"],from:()=>Pn};function cell(e,t){return defineMetric({...Ar,name:e,title:t,args:{},direction:"none",value:t=>withRows(t,()=>defined(positiveCounts(t)[e])),interval:{kind:"none",why:"a count describes these rows"},source:"scikit-learn confusion_matrix"})}const Cr=cell("tp","positives predicted positive");const Rr=cell("fp","negatives predicted positive");const Er=cell("fn","positives predicted negative");const Ir=cell("tn","negatives predicted negative");const Tr=defineMetric({...Ar,name:"predicted_positive_rate",title:"share of rows predicted positive",args:{},direction:"none",value:e=>ratio(e.decisions[1],e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.decisions[1],e.total]},source:"(TP + FP) / n"});const Fr={...lr,printed:"keyed"};const jr=defineMetric({...Ar,name:"cost",title:"mean cost of a row",args:{fp:requiredNumber(Fr),fn:requiredNumber(Fr),tp:optionalNumber(0,{allowed:"a number",accepts:Number.isFinite,printed:"keyed"}),tn:optionalNumber(0,{allowed:"a number",accepts:Number.isFinite,printed:"keyed"})},direction:"lower",value:(e,t)=>{const{tp:n,fp:r,fn:o,tn:s}=positiveCounts(e);return ratio(t.fp*r+t.fn*o+t.tp*n+t.tn*s,e.total,"there are no rows")},interval:{kind:"bootstrap"},source:"Elkan (2001), The foundations of cost-sensitive learning"});const Pr={tasks:["binary"],args:{},needs:["label","prediction"],from:()=>Pn,interval:{kind:"bootstrap"}};const Lr=defineMetric({...Pr,name:"lr_plus",title:"recall over false positive rate",direction:"higher",value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);if(t+r===0)return undefinedBecause("no row is positive");return ratio(t*(o+n),n*(t+r),o+n===0?"no row is negative":"there is no false positive")},source:"scikit-learn class_likelihood_ratios"});const Br=defineMetric({...Pr,name:"lr_minus",title:"false negative rate over specificity",direction:"lower",value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);if(t+r===0)return undefinedBecause("no row is positive");return ratio(r*(o+n),o*(t+r),o+n===0?"no row is negative":"there is no true negative")},source:"scikit-learn class_likelihood_ratios"});const Ur=defineMetric({...Pr,name:"dor",aliases:["diagnostic_odds_ratio"],title:"odds of a positive prediction, positives over negatives",direction:"higher",value:e=>{const{tp:t,fp:n,fn:r,tn:o}=positiveCounts(e);return ratio(t*o,n*r,n===0?"there is no false positive":"there is no false negative")},source:"Glas et al. (2003)"});const Dr={tasks:["binary","multiclass"],direction:"higher",needs:["label","prediction"],from:()=>Pn,settle:settleAverage};const qr="no row is positive and none was predicted positive";function fScore({tp:e,fp:t,fn:n},r){const o=r*r;return zeroDivisionRatio((1+o)*e,(1+o)*e+o*n+t,qr)}const Wr=defineMetric({...Dr,name:"f1",title:"harmonic mean of precision and recall",args:mr,value:(e,t,n)=>averaged(e,t,n,e=>fScore(e,1)),interval:{kind:"bootstrap"},source:"scikit-learn f1_score"});const zr=defineMetric({...Dr,name:"fbeta",title:"weighted harmonic mean of precision and recall",args:{beta:requiredNumber(ar),...mr},value:(e,t,n)=>averaged(e,t,n,e=>fScore(e,t.beta)),interval:{kind:"bootstrap"},source:"scikit-learn fbeta_score; van Rijsbergen (1979)"});const Hr=defineMetric({...Dr,name:"jaccard",aliases:["iou"],title:"predicted and actual positives: shared over all",args:mr,value:(e,t,n)=>averaged(e,t,n,({tp:e,fp:t,fn:n})=>zeroDivisionRatio(e,e+t+n,qr)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fp:t,fn:n})=>[e,e+t+n])},source:"scikit-learn jaccard_score"});const Gr="no row was predicted positive";const Kr="no row was predicted negative";const Vr=confusionRate({name:"precision",aliases:["ppv"],title:"share of predicted positives that are right",kind:"rate",counts:({tp:e,fp:t})=>[e,e+t],empty:Gr,source:"scikit-learn precision_score"});const Jr=confusionRate({name:"fdr",aliases:["false_discovery_rate"],title:"share of predicted positives that are wrong",kind:"error",counts:({tp:e,fp:t})=>[t,e+t],empty:Gr,source:"1 − precision; Benjamini and Hochberg (1995) name it for tests"});const Qr=confusionRate({name:"npv",title:"share of predicted negatives that are right",kind:"rate",counts:({tn:e,fn:t})=>[e,e+t],empty:Kr,source:"Altman and Bland (1994), Diagnostic tests 2: predictive values"});const Yr=confusionRate({name:"false_omission_rate",title:"share of predicted negatives that are wrong",kind:"error",counts:({tn:e,fn:t})=>[t,e+t],empty:Kr,source:"1 − negative predictive value"});const Xr={kind:"cells",id:"labels",missing:e=>e.task==="binary"?null:"there is no positive class",cells(e){if(e.task!=="binary")throw new Error("prevalence was asked of examples without a positive class");const{label:t}=e;return{count:2,of:e=>t[e]}},summary:([e=0,t=0])=>({negatives:e,positives:t})};const Zr=defineMetric({name:"prevalence",aliases:["base_rate"],title:"share of rows that are positive",tasks:["binary"],args:{},direction:"none",needs:["label"],from:()=>Xr,value:({negatives:e,positives:t})=>ratio(t,e+t,"there are no rows"),interval:{kind:"proportion",counts:({negatives:e,positives:t})=>[t,e+t]},source:"(TP + FN) / n"});const eo={kind:"rows",id:"ranked-classes",strata:"label",missing:missingProbabilities,prepare(e,t){const{scores:n,label:r}=multiclassScores(e);const o=n.map((e,n)=>prepareRanking({score:gather(e,t),positive:isClass(r,t,n)}));return e=>({kind:"classes",classes:o.map(t=>t(e))})}};const to={kind:"rows",id:"ranked-pairs",strata:"label",missing:missingProbabilities,prepare(e,t){const{scores:n,label:r}=multiclassScores(e);const o=[];for(let e=0;e<n.length;e++){for(let s=e+1;s<n.length;s++){const i=positionsOf(r,t,e,s);const a=t===null?i:i.map(e=>t[e]);const ofPair=e=>prepareRanking({score:gather(n[e]??new Float64Array(0),a),positive:isClass(r,a,e)});const l=ofPair(e);const c=ofPair(s);o.push(e=>{const t=e===null?null:gather(e,i);return{first:l(t),second:c(t)}})}}return e=>({kind:"pairs",pairs:o.map(t=>t(e))})}};function multiclassScores(e){if(e.task!=="multiclass"||e.scores===null)throw new Error("class scores were asked of examples without them");return{scores:e.scores,label:e.label}}function missingProbabilities(e){if(e.task!=="multiclass")return"there are not several classes";if(e.scores===null)return e.scoreReason??"there is no score for each class";if(!e.scoreIsProbability)return"the scores are not probabilities: they lie outside 0…1";for(let t=0;t<e.rows;t++){let n=0;for(const r of e.scores)n+=r[t];if(Math.abs(n-1)>1e-5+1e-8)return"the class scores of a row do not sum to 1"}return null}function isClass(e,t,n){const r=new Uint8Array(t===null?e.length:t.length);for(let o=0;o<r.length;o++)r[o]=e[t===null?o:t[o]]===n?1:0;return r}function positionsOf(e,t,n,r){const o=t===null?e.length:t.length;const s=new Uint32Array(o);let i=0;for(let a=0;a<o;a++){const o=e[t===null?a:t[a]];if(o===n||o===r)s[i++]=a}return s.slice(0,i)}function topHits(e){return{kind:"cells",id:`top-hits:${e}`,missing:e=>e.task==="multiclass"?e.scores===null?e.scoreReason??"there is no score for each class":null:"there are not several classes",cells(t){const{scores:n,label:r}=multiclassScores(t);return{count:2,of(t){const o=r[t];const s=n[o]?.[t]??Number.NaN;let i=0;for(let e=0;e<n.length;e++){const r=n[e]?.[t]??Number.NaN;if(r>s||r===s&&e>o)i++}return i<e?1:0}}},summary:([e=0,t=0])=>({misses:e,hits:t})}}const no=defineMetric({name:"top_k",aliases:["top_k_accuracy"],title:"share of rows whose label is among the k highest scores",tasks:["multiclass"],args:{k:requiredNumber(cr)},direction:"higher",needs:["label","score"],from:({k:e})=>topHits(e),value:({misses:e,hits:t})=>ratio(t,e+t,"there are no rows"),interval:{kind:"proportion",counts:({misses:e,hits:t})=>[t,e+t]},source:"scikit-learn top_k_accuracy_score"});const ro=["binary","multiclass","regression","columns"];function missingColumn(e,t){return e.columns.has(t)?null:`there is no column ${t} of numbers`}function userColumn(e,t){const n=e.columns.get(t);if(n===undefined)throw new Error("a metric read a column that is not there");return n}function firstPresent(e,t){const n=t===null?e.length:t.length;for(let r=0;r<n;r++){const n=e[t===null?r:t[r]];if(Number.isFinite(n))return n}return 0}function columnMoments(e){return{kind:"terms",id:`column-moments:${e}`,width:3,missing:t=>missingColumn(t,e),terms(t,n){const r=userColumn(t,e);const o=firstPresent(r,n);return{shift:o,write(e,t){const n=r[e]-o;const s=!Number.isNaN(n);t[0]=s?1:0;t[1]=s?n:0;t[2]=s?n*n:0}}},summary([e,t,n],r){const o=n-t*t/e;return{weight:e,mean:r+t/e,sum:t+r*e,squares:o<=4*Number.EPSILON*n?0:o}}}}function columnRate(e){return{kind:"terms",id:`column-rate:${e}`,width:3,missing:t=>missingColumn(t,e),terms(t){const n=userColumn(t,e);return{shift:0,write(e,t){const r=n[e];t[0]=r===1?1:0;t[1]=Number.isNaN(r)?0:1;t[2]=r===0||r===1||Number.isNaN(r)?0:1}}},summary:([e,t,n])=>({ones:e,present:t,others:n})}}const oo="the column has no value in these rows";const so={tasks:ro,args:{column:columnName()},direction:"none",needs:["column"]};const io={...so,from:({column:e})=>columnMoments(e),interval:{kind:"bootstrap"}};const ao=defineMetric({...io,name:"mean",followsColumn:true,title:"mean of a column; better as the metric that the column is named after",value:({mean:e,weight:t})=>t>0?defined(e):undefinedBecause(oo),source:"numpy.average"});const lo=defineMetric({...io,name:"sum",title:"sum of a column",value:({sum:e,weight:t})=>t>0?defined(e):undefinedBecause(oo),source:"numpy.sum"});const co=defineMetric({...io,name:"std",title:"standard deviation of a column (n − 1)",value:({squares:e,weight:t})=>{if(!(t>0))return undefinedBecause(oo);return t>1?defined(Math.sqrt(e/(t-1))):undefinedBecause("a single value has no spread")},source:"numpy.std with ddof=1; weights as frequencies"});const uo=defineMetric({...so,name:"rate",title:"share of ones in a column of zeros and ones",from:({column:e})=>columnRate(e),value:({ones:e,present:t,others:n})=>n>0?undefinedBecause("the column holds values other than 0 and 1"):ratio(e,t,oo),interval:{kind:"proportion",counts:({ones:e,present:t})=>[e,t]},source:"mean of an indicator"});function prepareSorted(e){const t=presentPositions(e);const n=t===null?e:e.filter(e=>!Number.isNaN(e));const r=sorting_argsort(n);const o=new Float64Array(r.length);for(let e=0;e<r.length;e++){o[e]=n[r[e]];if(t!==null)r[e]=t[r[e]]}const s=new Float64Array(r.length);return e=>{let t=0;let n=Number.NaN;let i=Number.NaN;for(let a=0;a<r.length;a++){const l=e===null?1:e[r[a]];t+=l;s[a]=t;if(l>0){if(Number.isNaN(n))n=o[a];i=o[a]}}return{values:o,cumulative:s,total:t,smallest:n,largest:i}}}function prepareMedian(e){const t=prepareSorted(e);return e=>medianOfSorted(t(e))}function medianOfSorted(e){return averagedQuantile(e,.5)}function averagedQuantile({values:e,cumulative:t,total:n},r){if(!(n>0))return Number.NaN;const o=r*n;const s=n*1e-12;const i=firstReaching(t,o-s);if(t[i]>o+s)return e[i];const a=firstReaching(t,t[i]+s);return a<e.length?(e[i]+e[a])/2:e[i]}function linearQuantile({values:e,cumulative:t,total:n},r){if(!(n>0))return Number.NaN;const o=(n-1)*r;const s=Math.floor(o);const i=e[firstReaching(t,s+.5)];const a=o-s;if(a===0)return i;const l=e[firstReaching(t,s+1.5)];const c=l-i;return a<.5?i+c*a:l-c*(1-a)}function firstReaching(e,t){let n=0;let r=e.length-1;while(n<r){const o=n+r>>>1;if(e[o]>=t)r=o;else n=o+1}return e[n]>=t?n:e.length}function presentPositions(e){let t=0;for(let n=0;n<e.length;n++)if(Number.isNaN(e[n]))t++;if(t===0)return null;const n=new Uint32Array(e.length-t);let r=0;for(let t=0;t<e.length;t++)if(!Number.isNaN(e[t]))n[r++]=t;return n}function sortedColumn(e){return{kind:"rows",id:`sorted-column:${e}`,strata:"none",missing:t=>missingColumn(t,e),prepare(t,n){const r=prepareSorted(gather(userColumn(t,e),n));const o=t.weight===null;return e=>({sorted:r(e),frequencies:o})}}}const fo={tasks:ro,args:{column:columnName()},direction:"none",needs:["column"],from:({column:e})=>sortedColumn(e)};const ho={...fo,interval:{kind:"none",why:"the bootstrap fails for an extreme"}};function ifPresent({sorted:e},t){return e.total>0?defined(t()):undefinedBecause("the column has no value in these rows")}const po=defineMetric({...ho,name:"min",title:"smallest value of a column",value:e=>ifPresent(e,()=>e.sorted.smallest),source:"numpy.min"});const mo=defineMetric({...ho,name:"max",title:"largest value of a column",value:e=>ifPresent(e,()=>e.sorted.largest),source:"numpy.max"});function order_percentile(e){return defineMetric({...fo,name:`p${e}`,title:`${e}th percentile of a column`,value:t=>ifPresent(t,()=>t.frequencies?linearQuantile(t.sorted,e/100):averagedQuantile(t.sorted,e/100)),interval:{kind:"bootstrap"},source:"numpy.percentile"})}function percentileOfName(e){const t=/^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(e);const n=Number(t?.[1]);return t!==null&&n>0&&n<100?n:null}const vo=["binary","multiclass"];function missingClassProbabilities(e){if(e.task!=="binary")return missingProbabilities(e);if(e.score===null)return e.scoreReason??"there are no scores";return e.scoreIsProbability?null:"the scores are not probabilities: they lie outside 0…1"}function binaryProbability(e){if(e.task!=="binary"||e.score===null)throw new Error("a probability was asked of examples without one");return{score:e.score,label:e.label}}function meanLoss(e,t){return{kind:"terms",id:e,width:2,missing:missingClassProbabilities,terms(e){const n=t(e);return{shift:0,write(e,t){n(e,t);t[1]=1}}},summary:([e=0,t=0])=>({sum:e,weight:t})}}function negativeLog(e){return-Math.log(Math.min(1-Number.EPSILON,Math.max(Number.EPSILON,e)))}const go=meanLoss("log-loss",e=>{if(e.task==="binary"){const{score:t,label:n}=binaryProbability(e);return(e,r)=>{r[0]=negativeLog(n[e]===1?t[e]:1-t[e])}}const{scores:t,label:n}=multiclassScores(e);return(e,r)=>{r[0]=negativeLog(t[n[e]]?.[e]??0)}});const wo=defineMetric({name:"log_loss",aliases:["cross_entropy"],title:"mean −ln of the probability of the label",tasks:vo,args:{},direction:"lower",needs:["label","probability"],from:()=>go,value:({sum:e,weight:t})=>ratio(e,t,"there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn log_loss"});const bo=meanLoss("brier",e=>{if(e.task==="binary"){const{score:t,label:n}=binaryProbability(e);return(e,r)=>{r[0]=(t[e]-n[e])**2}}const{scores:t,label:n}=multiclassScores(e);return(e,r)=>{let o=0;for(let r=0;r<t.length;r++)o+=((t[r]?.[e]??0)-(n[e]===r?1:0))**2;r[0]=o}});const yo=defineMetric({name:"brier",aliases:["brier_score"],title:"mean squared error of the probability",tasks:vo,args:{},direction:"lower",needs:["label","probability"],from:()=>bo,value:({sum:e,weight:t})=>ratio(e,t,"there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn brier_score_loss"});function probabilityBins(e,t){return{kind:"rows",id:`probability-bins:${e}:${t}`,strata:"none",missing:missingClassProbabilities,prepare(n,r){const o=confidenceRanking(n,r);return t==="equal_width"?equalWidth(o,e):equalMass(o,e)}}}function confidenceRanking(e,t){if(e.task==="binary"&&e.score!==null){return{score:gather(e.score,t),positive:gatherBytes(e.label,t)}}const{scores:n,label:r}=multiclassScores(e);const o=t===null?r.length:t.length;const s=new Float64Array(o);const i=new Uint8Array(o);for(let e=0;e<o;e++){const o=t===null?e:t[e];let a=0;for(let e=1;e<n.length;e++)if((n[e]?.[o]??0)>(n[a]?.[o]??0))a=e;s[e]=n[a]?.[o]??0;i[e]=r[o]===a?1:0}return{score:s,positive:i}}function emptyBins(e){return{weight:new Float64Array(e),probability:new Float64Array(e),hits:new Float64Array(e)}}function add(e,t,n,r,o){e.weight[t]=e.weight[t]+n;e.probability[t]=e.probability[t]+n*r;e.hits[t]=e.hits[t]+o}function equalWidth({score:e,positive:t},n){const r=e.length;const binAt=t=>Math.min(n-1,Math.floor(e[t]*n));let o=null;return s=>{const i=emptyBins(n);if(s===null){for(let n=0;n<r;n++)add(i,binAt(n),1,e[n],t[n]);return i}o??=layOut({score:e,positive:t},n,binAt);const{starts:a,order:l,scores:c,hits:u}=o;for(let e=0;e<n;e++){let[t,n,r]=[0,0,0];for(let o=a[e];o<a[e+1];o++){const e=s[l[o]];t+=e;n+=e*c[o];r+=e*u[o]}i.weight[e]=t;i.probability[e]=n;i.hits[e]=r}return i}}function layOut({score:e,positive:t},n,r){const o=new Uint32Array(n+1);for(let t=0;t<e.length;t++)o[1+r(t)]++;for(let e=1;e<=n;e++)o[e]+=o[e-1];const s=o.slice(0,n);const i=new Uint32Array(e.length);for(let t=0;t<e.length;t++)i[s[r(t)]++]=t;const a=new Float64Array(e.length);const l=new Float64Array(e.length);for(let n=0;n<i.length;n++){a[n]=e[i[n]];l[n]=t[i[n]]}return{starts:o,order:i,scores:a,hits:l}}function equalMass(e,t){const n=prepareRanking(e);return e=>{const r=n(e);const o=r.totalPositive+r.totalNegative;const s=emptyBins(t);let i=0;let a=0;for(let e=0;e<r.length;e++){const n=r.positives[e]-i;const l=n+r.negatives[e]-a;if(l>0){const c=i+a+l/2;const u=Math.min(t-1,Math.floor(c/o*t));add(s,t-1-u,l,r.thresholds[e],n)}i=r.positives[e];a=r.negatives[e]}return s}}const $o={needs:["label","probability"],interval:{kind:"bootstrap"}};const ko={binning:choice(["equal_width","equal_mass"],"equal_width"),bins:optionalNumber(10,cr)};function calibration_error_total(e){return e.weight.reduce((e,t)=>e+t,0)}function calibration_error_gap(e,t){const n=e.weight[t];return n===0?0:Math.abs(e.hits[t]-e.probability[t])/n}const xo=defineMetric({...$o,name:"ece",title:"mean distance of probability and outcome, in bins",tasks:["binary","multiclass"],args:ko,direction:"lower",from:e=>probabilityBins(e.bins,e.binning),value:e=>{let t=0;for(let n=0;n<e.weight.length;n++)t+=e.weight[n]*calibration_error_gap(e,n);return ratio(t,calibration_error_total(e),"there are no rows")},source:"Naeini, Cooper and Hauskrecht (2015); Guo et al. (2017)"});const _o=defineMetric({...$o,name:"mce",title:"largest distance of probability and outcome, in bins",tasks:["binary","multiclass"],args:ko,direction:"lower",from:e=>probabilityBins(e.bins,e.binning),value:e=>{if(calibration_error_total(e)<=0)return undefinedBecause("there are no rows");let t=0;for(let n=0;n<e.weight.length;n++)t=Math.max(t,calibration_error_gap(e,n));return defined(t)},source:"Naeini, Cooper and Hauskrecht (2015)"});const No={...$o,tasks:["binary"],args:{bins:optionalNumber(10,cr)},from:e=>probabilityBins(e.bins,"equal_width")};function overBins(e,t){const n=calibration_error_total(e);const r=e.hits.reduce((e,t)=>e+t,0)/n;let o=0;for(let n=0;n<e.weight.length;n++){const s=e.weight[n];if(s>0)o+=t(s,e.hits[n]/s,e.probability[n]/s,r)}return ratio(o,n,"there are no rows")}const So=defineMetric({...No,name:"brier_reliability",title:"part of the Brier score due to miscalibration",direction:"lower",value:e=>overBins(e,(e,t,n)=>e*(n-t)**2),source:"Murphy (1973), A new vector partition of the probability score"});const Oo=defineMetric({...No,name:"brier_resolution",title:"part of the Brier score gained by telling rows apart",direction:"higher",value:e=>overBins(e,(e,t,n,r)=>e*(t-r)**2),source:"Murphy (1973), A new vector partition of the probability score"});const Mo=defineMetric({...No,name:"brier_uncertainty",title:"part of the Brier score that the labels set",direction:"none",value:e=>overBins(e,(e,t,n,r)=>e*r*(1-r)),source:"Murphy (1973), A new vector partition of the probability score"});const Ao={kind:"rows",id:"calibration-fit",strata:"none",missing:e=>e.task==="binary"?missingClassProbabilities(e):"there is no positive class",prepare(e,t){const{score:n,label:r}=binaryProbability(e);const o=gather(n,t);const s=o.map(e=>{const t=Math.min(1-Number.EPSILON,Math.max(Number.EPSILON,e));return Math.log(t/(1-t))});const i=gatherBytes(r,t);return e=>({slope:()=>fitSlope(s,i,e),intercept:()=>fitIntercept(s,i,e)})}};const Co=50;const Ro=1e-12;const Eo="the fit does not converge: the score tells the classes apart without error, or one class is absent";function fitSlope(e,t,n){let r=0;let o=1;for(let s=0;s<Co;s++){let s=0;let i=0;let a=0;let l=0;let c=0;for(let u=0;u<e.length;u++){const f=n===null?1:n[u];if(f===0)continue;const d=e[u];const h=1/(1+Math.exp(-(r+o*d)));const p=f*(t[u]-h);const m=f*h*(1-h);s+=p;i+=p*d;a+=m;l+=m*d;c+=m*d*d}const u=a*c-l*l;if(!(u>1e-14*a*c))return undefinedBecause(a>0?"all scores are the same":Eo);const f=(c*s-l*i)/u;const d=(a*i-l*s)/u;r+=f;o+=d;if(!Number.isFinite(r+o)||Math.abs(o)>1e6)return undefinedBecause(Eo);if(Math.abs(f)+Math.abs(d)<Ro*(1+Math.abs(r)+Math.abs(o)))return defined(o)}return undefinedBecause(Eo)}function fitIntercept(e,t,n){let r=0;for(let o=0;o<Co;o++){let o=0;let s=0;for(let i=0;i<e.length;i++){const a=n===null?1:n[i];const l=1/(1+Math.exp(-(r+e[i])));o+=a*(t[i]-l);s+=a*l*(1-l)}if(!(s>0))return undefinedBecause(Eo);const i=Math.max(-5,Math.min(5,o/s));r+=i;if(Math.abs(r)>100)return undefinedBecause("only one class occurs");if(Math.abs(i)<Ro*(1+Math.abs(r)))return defined(r)}return undefinedBecause(Eo)}const Io={tasks:["binary"],args:{},direction:"none",needs:["label","probability"],from:()=>Ao,interval:{kind:"bootstrap"}};const To=defineMetric({...Io,name:"calibration_slope",title:"1 is calibrated, below it the scores are too extreme",value:e=>e.slope(),source:"Cox (1958); Van Calster et al. (2016)"});const Fo=defineMetric({...Io,name:"calibration_intercept",title:"0 is calibrated, above it the scores are too low",value:e=>e.intercept(),source:"Cox (1958); Van Calster et al. (2016)"});const jo=defineMetric({name:"average_precision",aliases:["ap","pr_auc"],title:"precision averaged over the positives, by score",tasks:["binary"],args:{},direction:"higher",needs:["label","score"],from:()=>Dn,value:e=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");let t=0;let n=0;for(let r=0;r<e.length;r++){const o=e.positives[r];const s=o-n;if(s>0)t+=s*o/(o+e.negatives[r]);n=o}return defined(t/e.totalPositive)},interval:{kind:"bootstrap"},source:"scikit-learn average_precision_score"});const Po={tasks:["binary"],direction:"higher",needs:["label","score"],from:()=>Dn,interval:{kind:"bootstrap"}};const Lo=1e-12;function best(e,t){let n=0;for(let r=0;r<e.length;r++){const o=t(e.positives[r],e.negatives[r]);if(o>n)n=o}return n}const Bo=defineMetric({...Po,name:"recall_at_precision",title:"best recall with at least this precision",args:{precision:requiredNumber(ir)},value:(e,t)=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=t.precision*(1-Lo);return defined(best(e,(t,r)=>t>=n*(t+r)?t/e.totalPositive:0))},source:"scikit-learn precision_recall_curve, its best point"});const Uo=defineMetric({...Po,name:"precision_at_recall",title:"best precision with at least this recall",args:{recall:requiredNumber(ir)},value:(e,t)=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=t.recall*(1-Lo)*e.totalPositive;return defined(best(e,(e,t)=>e>=n?e/(e+t):0))},source:"scikit-learn precision_recall_curve, its best point"});const Do=defineMetric({...Po,name:"tpr_at_fpr",aliases:["recall_at_fpr"],title:"best recall with at most this false positive rate",args:{fpr:requiredNumber({...lr,allowed:"a number from 0 to 1",accepts:e=>e>=0&&e<=1})},value:(e,t)=>{if(e.totalPositive<=0||e.totalNegative<=0)return undefinedBecause(qn);const n=t.fpr*(1+Lo)*e.totalNegative;return defined(best(e,(t,r)=>r<=n?t/e.totalPositive:0))},source:"scikit-learn roc_curve, its best point"});function largestDistance({length:e,positives:t,negatives:n,totalPositive:r,totalNegative:o}){let s=0;for(let i=0;i<e;i++){const e=Math.abs(t[i]/r-n[i]/o);if(e>s)s=e}return s}const qo=defineMetric({...Po,name:"ks",title:"largest distance of true and false positive rate",args:{},value:e=>e.totalPositive<=0||e.totalNegative<=0?undefinedBecause(qn):defined(largestDistance(e)),source:"scipy.stats.ks_2samp"});const Wo=defineMetric({...Po,name:"lift",title:"share of positives in the top k, over the prevalence",args:{k:optionalNumber(.1,ur)},value:(e,{k:t})=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=e.totalPositive+e.totalNegative;const r=t*n;let o=0;let s=0;for(let t=0;t<e.length;t++){const i=e.positives[t];const a=i+e.negatives[t];if(a>=r){const t=a===s?0:(r-s)/(a-s);return defined((o+t*(i-o))/r/(e.totalPositive/n))}o=i;s=a}return undefinedBecause("there are no rows")},source:"cumulative lift of the gains chart; Ling and Li (1998)"});const zo=defineMetric({name:"roc_auc",aliases:["auc","auroc"],title:"chance that a positive scores above a negative",tasks:["binary","multiclass"],args:{strategy:choice(["ovr","ovo"],"ovr"),average:choice(["macro","weighted"],"macro"),max_fpr:optionalNumber(null,ir)},direction:"higher",needs:["label","score"],from:({strategy:e},t)=>t==="binary"?Dn:e==="ovo"?to:eo,value:(e,{average:t,max_fpr:n})=>{if(e.kind==="classes")return againstRest(e,t);if(e.kind==="pairs")return againstEach(e,t);return n===null||n===1?roc_auc_area(e):partialArea(e,n)},interval:{kind:"delong",area:(e,{max_fpr:t})=>e.kind!=="scores"||t!==null&&t!==1?null:delongArea(e,1,0)},settle:(e,t)=>{if(t==="binary"&&(e.strategy!=="ovr"||e.average!=="macro"))return"takes ovr, ovo and an average only for several classes";return t!=="binary"&&e.max_fpr!==null?"takes max_fpr only for two classes":e},source:"scikit-learn roc_auc_score"});const Ho=defineMetric({name:"gini",title:"2 · roc_auc − 1",tasks:["binary"],args:{},direction:"higher",needs:["label","score"],from:()=>Dn,value:e=>mapComputed(roc_auc_area(e),e=>2*e-1),interval:{kind:"delong",area:e=>delongArea(e,2,-1)},source:"Somers' D of score and label; Hand and Till (2001)"});function roc_auc_area(e){return roc_auc_bothClasses(e)?defined(areaUnderRoc(e)):undefinedBecause(qn)}function roc_auc_bothClasses(e){return e.totalPositive>0&&e.totalNegative>0}function delongArea(e,t,n){if(!roc_auc_bothClasses(e))return null;const r=areaUnderRoc(e);const{totalPositive:o,totalNegative:s}=e;return{curve:{auc:r,variance:delongVariance(e,r),positives:o,negatives:s},scale:t,offset:n}}function partialArea(e,t){if(!roc_auc_bothClasses(e))return undefinedBecause(qn);const{totalPositive:n,totalNegative:r}=e;let o=0;let s=0;let i=0;for(let a=0;a<e.length;a++){const l=e.positives[a]/n;const c=e.negatives[a]/r;if(c>t){const e=s+(l-s)*(t-i)/(c-i);o+=(t-i)*(s+e)/2;break}o+=(c-i)*(s+l)/2;s=l;i=c}const a=t*t/2;return defined(.5*(1+(o-a)/(t-a)))}const Go="a class has no rows";function againstRest({classes:e},t){let n=0;let r=0;for(const o of e){if(!roc_auc_bothClasses(o))return undefinedBecause(Go);const e=t==="weighted"?o.totalPositive:1;n+=e*areaUnderRoc(o);r+=e}return r===0?undefinedBecause(Go):defined(n/r)}function againstEach({pairs:e},t){let n=0;let r=0;for(const{first:o,second:s}of e){if(!roc_auc_bothClasses(o))return undefinedBecause(Go);const e=t==="weighted"?o.totalPositive+o.totalNegative:1;n+=e*(areaUnderRoc(o)+areaUnderRoc(s))/2;r+=e}return r===0?undefinedBecause(Go):defined(n/r)}function missingRegression(e){return e.task==="regression"?null:"label and prediction are not numbers to compare"}function regression(e){if(e.task!=="regression")throw new Error(`a regression metric was asked of ${e.task} examples`);return e}function lossSource(e,t){return{kind:"terms",id:e,width:3,missing:missingRegression,terms(e){const{label:n,prediction:r}=regression(e);return{shift:0,write(e,o){const s=t(n[e],r[e]);const i=!Number.isNaN(s);o[0]=i?s:0;o[1]=1;o[2]=i?0:1}}},summary:([e,t,n])=>({sum:e,weight:t,refused:n})}}function row_losses_meanLoss({sum:e,weight:t,refused:n},r=""){return n>0?undefinedBecause(r):ratio(e,t,"there are no rows")}const Ko={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};function unitDeviance(e,t,n){if(e===0)return(t-n)**2;if(n<=0)return Number.NaN;if(e<0){const r=t>0?t**(2-e)/((1-e)*(2-e)):0;return 2*(r-t*n**(1-e)/(1-e)+n**(2-e)/(2-e))}if(t<0||e>=2&&t===0)return Number.NaN;if(e===1)return 2*((t===0?0:t*Math.log(t/n))-t+n);if(e===2)return 2*(Math.log(n/t)+t/n-1);return 2*(t**(2-e)/((1-e)*(2-e))-t*n**(1-e)/(1-e)+n**(2-e)/(2-e))}function deviances(e){return lossSource(`tweedie:${e}`,(t,n)=>unitDeviance(e,t,n))}function meanDeviance(e,t){const n=t<0?"":t>=2?" and labels above 0":" and labels of 0 or more";return row_losses_meanLoss(e,`this deviance needs predictions above 0${n}`)}const Vo=defineMetric({...Ko,name:"poisson_deviance",title:"mean Poisson deviance",args:{},from:()=>deviances(1),value:e=>meanDeviance(e,1),source:"scikit-learn mean_poisson_deviance"});const Jo=defineMetric({...Ko,name:"gamma_deviance",title:"mean gamma deviance",args:{},from:()=>deviances(2),value:e=>meanDeviance(e,2),source:"scikit-learn mean_gamma_deviance"});const Qo=defineMetric({...Ko,name:"tweedie_deviance",title:"mean Tweedie deviance",args:{p:requiredNumber({allowed:"a number of at most 0 or at least 1",accepts:e=>e<=0||e>=1})},from:({p:e})=>deviances(e),value:(e,{p:t})=>meanDeviance(e,t),source:"scikit-learn mean_tweedie_deviance"});const Yo={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};const Xo=lossSource("absolute-error",(e,t)=>Math.abs(e-t));const Zo=lossSource("squared-error",(e,t)=>(e-t)**2);const es=lossSource("signed-error",(e,t)=>t-e);const ts=lossSource("squared-log-error",(e,t)=>e>-1&&t>-1?(Math.log1p(e)-Math.log1p(t))**2:Number.NaN);function squareRoot(e){return mapComputed(e,Math.sqrt)}const ns="labels and predictions must be above −1";const rs=defineMetric({...Yo,name:"mae",aliases:["mean_absolute_error"],title:"mean absolute error",args:{},from:()=>Xo,value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_absolute_error"});const os=defineMetric({...Yo,name:"mse",aliases:["mean_squared_error"],title:"mean squared error",args:{},from:()=>Zo,value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_squared_error"});const ss=defineMetric({...Yo,name:"rmse",aliases:["root_mean_squared_error"],title:"root mean squared error",args:{},from:()=>Zo,value:e=>squareRoot(row_losses_meanLoss(e)),source:"scikit-learn root_mean_squared_error"});const is=defineMetric({...Yo,name:"bias",aliases:["mean_error"],title:"mean of prediction − label",direction:"none",args:{},from:()=>es,value:e=>row_losses_meanLoss(e),source:"mean error; Hyndman and Athanasopoulos, Forecasting, with the sign of prediction − label"});const as=defineMetric({...Yo,name:"msle",title:"mean squared error of ln(1 + x)",args:{},from:()=>ts,value:e=>row_losses_meanLoss(e,ns),source:"scikit-learn mean_squared_log_error"});const ls=defineMetric({...Yo,name:"rmsle",title:"root mean squared error of ln(1 + x)",args:{},from:()=>ts,value:e=>squareRoot(row_losses_meanLoss(e,ns)),source:"scikit-learn root_mean_squared_log_error"});const cs=defineMetric({...Yo,name:"pinball",aliases:["quantile_loss"],title:"pinball loss of a predicted quantile",args:{q:requiredNumber(ur)},from:({q:e})=>lossSource(`pinball:${e}`,(t,n)=>t>=n?e*(t-n):(1-e)*(n-t)),value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_pinball_loss"});const us=defineMetric({...Yo,name:"huber",title:"squared error up to d, absolute beyond",args:{d:optionalNumber(1,ar)},from:({d:e})=>lossSource(`huber:${e}`,(t,n)=>{const r=Math.abs(t-n);return r<=e?r*r/2:e*(r-e/2)}),value:e=>row_losses_meanLoss(e),source:"Huber (1964); scipy.special.huber"});function explained_variance(e,t,n){const r=t/n-(e/n)**2;return r<=4*Number.EPSILON*(t/n)?0:r}const fs={kind:"terms",id:"regression-moments",width:7,missing:missingRegression,terms(e,t){const{label:n,prediction:r}=regression(e);const o=t===null?0:t[0];const s=aboutMean(n,t);const i=n.length===0?0:n[o]-r[o];return{shift:0,write(e,t){const o=n[e]-r[e];const a=n[e]-s;const l=o-i;t[0]=1;t[1]=o*o;t[2]=l;t[3]=l*l;t[4]=a;t[5]=a*a;t[6]=1}}},summary:([e,t,n,r,o,s,i])=>({weight:e,rows:i,squaredError:t/e,errorVariance:explained_variance(n,r,e),labelVariance:explained_variance(o,s,e)})};function aboutMean(e,t){const n=t===null?e.length:t.length;if(n===0)return 0;let r=0;let o=true;const s=e[t===null?0:t[0]];for(let i=0;i<n;i++){const n=e[t===null?i:t[i]];r+=n;if(n!==s)o=false}return o?s:r/n}const ds={tasks:["regression"],args:{},direction:"higher",needs:["label","prediction"],interval:{kind:"bootstrap"}};const hs="a single row has no spread to explain";function explainedShare(e,t){if(t===0)return defined(e===0?1:0,"the label is constant");return defined(1-e/t)}const ps=defineMetric({...ds,name:"r2",aliases:["r2_score"],title:"share of the label's variance that is explained",from:()=>fs,value:({weight:e,rows:t,squaredError:n,labelVariance:r})=>{if(!(e>0))return undefinedBecause("there are no rows");return t<2?undefinedBecause(hs):explainedShare(n,r)},source:"scikit-learn r2_score"});const ms=defineMetric({...ds,name:"explained_variance",title:"as r2, with a constant error forgiven",from:()=>fs,value:({weight:e,errorVariance:t,labelVariance:n})=>e>0?explainedShare(t,n):undefinedBecause("there are no rows"),source:"scikit-learn explained_variance_score"});const vs={kind:"rows",id:"absolute-deviations",strata:"none",missing:missingRegression,prepare(e,t){const n=gather(regression(e).label,t);const r=gather(regression(e).prediction,t);const o=prepareMedian(n);return e=>{const t=o(e);let s=0;let i=0;let a=0;for(let o=0;o<n.length;o++){const l=e===null?1:e[o];s+=l*Math.abs(n[o]-r[o]);i+=l*Math.abs(n[o]-t);a+=l}return{ofPredictions:s/a,ofMedian:i/a,rows:n.length}}}};const gs=defineMetric({...ds,name:"d2_absolute_error",title:"share of the label's absolute deviation that is explained",from:()=>vs,value:({ofPredictions:e,ofMedian:t,rows:n})=>{if(n===0)return undefinedBecause("there are no rows");return n<2?undefinedBecause(hs):explainedShare(e,t)},source:"scikit-learn d2_absolute_error_score"});const ws={kind:"rows",id:"sorted-absolute-errors",strata:"none",missing:missingRegression,prepare(e,t){const{label:n,prediction:r}=regression(e);const o=gather(n,t).slice();for(let e=0;e<o.length;e++)o[e]=Math.abs(o[e]-r[t===null?e:t[e]]);return prepareSorted(o)}};const bs={tasks:["regression"],args:{},direction:"lower",needs:["label","prediction"],from:()=>ws};const ys=defineMetric({...bs,name:"medae",aliases:["median_absolute_error"],title:"median absolute error",value:e=>e.total>0?defined(medianOfSorted(e)):undefinedBecause("there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn median_absolute_error"});const $s=defineMetric({...bs,name:"max_error",title:"largest absolute error",value:e=>e.total>0?defined(e.largest):undefinedBecause("there are no rows"),interval:{kind:"none",why:"the bootstrap fails for an extreme"},source:"scikit-learn max_error"});function orderingOf(e){const t=sorting_argsort(e);const n=new Uint32Array(e.length);let r=0;for(let o=0;o<t.length;o++){if(o>0&&e[t[o]]!==e[t[o-1]])r++;n[t[o]]=r}return{order:t,groupOf:n,groups:e.length===0?0:r+1}}function groupWeights({groupOf:e,groups:t},n){const r=new Float64Array(t);for(let t=0;t<e.length;t++)r[e[t]]+=n===null?1:n[t];return r}const ks="labels or predictions are constant";function rank_correlation_midranks(e){const t=new Float64Array(e.length);let n=0;for(let r=0;r<e.length;r++){t[r]=n+e[r]/2;n+=e[r]}return t}function weightedSpearman(e,t,n){const r=rank_correlation_midranks(groupWeights(e,n));const o=rank_correlation_midranks(groupWeights(t,n));let s=0;for(let t=0;t<e.groupOf.length;t++)s+=n===null?1:n[t];if(!(s>0))return undefinedBecause("there are no rows");const i=s/2;let a=0;let l=0;let c=0;for(let s=0;s<e.groupOf.length;s++){const u=n===null?1:n[s];const f=r[e.groupOf[s]]-i;const d=o[t.groupOf[s]]-i;a+=u*f*d;l+=u*f*f;c+=u*d*d}const u=Math.sqrt(l)*Math.sqrt(c);return u>0?defined(Math.max(-1,Math.min(1,a/u))):undefinedBecause(ks)}function weightedKendall(e,t,n){const r=e.order.length;const o=new Float64Array(t.groups+1);const add=(e,t)=>{for(let n=e+1;n<o.length;n+=n&-n)o[n]+=t};const upTo=e=>{let t=0;for(let n=e;n>0;n-=n&-n)t+=o[n];return t};let s=0;let i=0;let a=0;while(a<r){let o=a;while(o<r&&e.groupOf[e.order[o]]===e.groupOf[e.order[a]]){const r=e.order[o++];const a=n===null?1:n[r];if(a===0)continue;const l=t.groupOf[r];s+=a*(upTo(l)-(i-upTo(l+1)))}for(let r=a;r<o;r++){const o=e.order[r];const s=n===null?1:n[o];if(s===0)continue;add(t.groupOf[o],s);i+=s}a=o}const pairs=e=>e.reduce((e,t)=>e+t*(t-1)/2,0);const l=i*(i-1)/2;const c=Math.sqrt(l-pairs(groupWeights(e,n)))*Math.sqrt(l-pairs(groupWeights(t,n)));return c>0?defined(Math.max(-1,Math.min(1,s/c))):undefinedBecause(ks)}function rankSource(e,t){return{kind:"rows",id:e,strata:"none",missing:missingRegression,prepare(e,n){const r=orderingOf(gather(regression(e).label,n));const o=orderingOf(gather(regression(e).prediction,n));return e=>t(r,o,e)}}}const xs=rankSource("spearman",weightedSpearman);const _s=rankSource("kendall",weightedKendall);const Ns={..._s,missing:e=>missingRegression(e)??(e.weight===null?null:"kendall has no agreed form with row weights")};const Ss={tasks:["regression"],args:{},direction:"higher",needs:["label","prediction"],interval:{kind:"bootstrap"}};const Os=defineMetric({...Ss,name:"spearman",title:"correlation of the ranks of label and prediction",from:()=>xs,value:e=>e,source:"scipy.stats.spearmanr"});const Ms=defineMetric({...Ss,name:"kendall",title:"concordant less discordant pairs (tau-b)",from:()=>Ns,value:e=>e,source:"scipy.stats.kendalltau"});const As={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};const Cs=lossSource("absolute-percentage-error",(e,t)=>Math.abs(e-t)/Math.max(Math.abs(e),Number.EPSILON));const Rs=lossSource("symmetric-percentage-error",(e,t)=>{const n=Math.abs(e)+Math.abs(t);return n===0?0:2*Math.abs(e-t)/n});const Es=defineMetric({...As,name:"mape",title:"mean absolute error relative to the label",args:{},from:()=>Cs,value:e=>{const t=row_losses_meanLoss(e);return t.kind==="defined"&&t.value>1e9?defined(t.value,"a label is 0 or next to it"):t},source:"scikit-learn mean_absolute_percentage_error"});const Is=defineMetric({...As,name:"smape",title:"mean absolute error relative to the mean of label and prediction",args:{},from:()=>Rs,value:e=>row_losses_meanLoss(e),source:"Makridakis (1993), as a share of 1"});const Ts={kind:"terms",id:"absolute-error-and-label",width:2,missing:missingRegression,terms(e){const{label:t,prediction:n}=regression(e);return{shift:0,write(e,r){r[0]=Math.abs(t[e]-n[e]);r[1]=Math.abs(t[e])}}},summary:([e,t])=>({errors:e,scale:t})};const Fs=defineMetric({...As,name:"wape",title:"sum of absolute errors over sum of labels",args:{},from:()=>Ts,value:({errors:e,scale:t})=>ratio(e,t,"all labels are 0, or there are no rows"),source:"Kolassa and Schütz (2007), MAD/mean ratio"});function scaledErrors(e){return{kind:"terms",id:`scaled-error:${e}`,width:4,missing:missingRegression,terms(t){const{label:n,prediction:r}=regression(t);return{shift:0,write(t,o){const s=t>=e;o[0]=Math.abs(n[t]-r[t]);o[1]=1;o[2]=s?Math.abs(n[t]-n[t-e]):0;o[3]=s?1:0}}},summary:([e,t,n,r])=>({errors:e,weight:t,naive:n,naiveWeight:r})}}const js=defineMetric({...As,name:"mase",title:"mean absolute error over that of the naive forecast",args:{m:optionalNumber(1,cr)},from:({m:e})=>scaledErrors(e),value:({errors:e,weight:t,naive:n,naiveWeight:r})=>{if(t===0)return undefinedBecause("there are no rows");if(r===0)return undefinedBecause("no row has an earlier one to be compared with");return ratio(e/t,n/r,"the naive forecast is never wrong")},source:"Hyndman and Koehler (2006)"});function predictionIntervals(e,t){return{kind:"terms",id:`prediction-interval:${JSON.stringify([e,t])}`,width:3,missing:n=>missingRegression(n)??([e,t].every(e=>n.columns.has(e))?null:"a column of the prediction interval was not read"),terms(n){const{label:r}=regression(n);const o=n.columns.get(e)??new Float64Array(0);const s=n.columns.get(t)??new Float64Array(0);return{shift:0,write(e,t){const n=!(Number.isNaN(o[e])||Number.isNaN(s[e]));t[0]=n&&r[e]>=o[e]&&r[e]<=s[e]?1:0;t[1]=n?1:0;t[2]=n?s[e]-o[e]:0}}},summary:([e,t,n])=>({inside:e,present:t,width:n})}}const Ps={args:{lower:columnName(),upper:columnName()},needs:["label","column"]};const Ls="no row has both ends of the prediction interval";const Bs=defineMetric({...As,...Ps,name:"interval_coverage",title:"share of labels inside the prediction interval",direction:"higher",from:({lower:e,upper:t})=>predictionIntervals(e,t),value:({inside:e,present:t})=>ratio(e,t,Ls),interval:{kind:"proportion",counts:({inside:e,present:t})=>[e,t]},source:"prediction interval coverage probability; Khosravi et al. (2011)"});const Us=defineMetric({...As,...Ps,name:"interval_width",title:"mean width of the prediction interval",from:({lower:e,upper:t})=>predictionIntervals(e,t),value:({width:e,present:t})=>ratio(e,t,Ls),source:"mean prediction interval width; Khosravi et al. (2011)"});const Ds=[Cr,Rr,Er,Ir,Zr,Tr,dr,hr,pr,Vr,wr,yr,Qr,$r,br,Jr,Yr,Wr,zr,Hr,xr,_r,Sr,Or,Mr,Lr,Br,Ur,jr,no,zo,Ho,jo,qo,Bo,Uo,Do,Wo,wo,yo,So,Oo,Mo,xo,_o,To,Fo,rs,os,ss,ys,$s,is,Es,Is,Fs,as,ls,ps,ms,gs,cs,us,Vo,Jo,Qo,Os,Ms,Bs,Us,js,ao,lo,uo,po,mo,co,order_percentile(50)];const qs=new Map(Object.entries({ranking:["ndcg","map","mrr","hit_rate","precision_at","recall_at"],text:["exact_match","token_f1","bleu","rouge_l","chrf","wer","cer","pass_at"],"multilabel tasks":["subset_accuracy","hamming_loss","lrap","coverage_error","ranking_loss"]}).flatMap(([e,t])=>t.map(t=>[t,e])));const Ws=new Map(Ds.flatMap(e=>[e.name,...e.aliases].map(t=>[t,e])));function findMetric(e){const t=Ws.get(e);if(t!==undefined)return t;const n=percentileOfName(e);return n===null?null:order_percentile(n)}const zs=[...Ws.keys(),"p90","p95","p99"];function parseMetric(e,t,n){const r=writtenSubject(e);const o=definitionOf(e);if(!o.tasks.includes(t)){throw new u.y(`${r} is a metric of ${listed(o.tasks,"and")} tasks, and this task is ${t}`,{title:"Metric of another task"})}const s=readArguments(e,o,r);const i=typeof s["class"]==="string"?s["class"]:null;if(i!==null&&n!==undefined&&!n.includes(i)){throw new u.y(`${r} names the class "${i}", which is not there; ${didYouMean(i,n)}`,{title:"Unknown class"})}const a=o.bind(s,t);if(typeof a==="string")throw new u.y(`${r}: ${o.name} ${a}`,{title:"Metric arguments"});const l=columnsOf(o,a.values);return{id:a.id,name:o.name,direction:o.followsColumn?metricDirection(l[0])??"none":o.direction,statistic:a.statistic,columns:l,ofClass:i}}function specColumns(e){const t=e.namespace===null?findMetric(e.name):null;if(t===null||!Object.values(t.args).some(e=>e.refersTo==="column"))return[];return columnsOf(t,readArguments(e,t,writtenSubject(e)))}function needsLabel(e){const t=findMetric(e);return t!==null&&!t.tasks.includes("columns")}function isBareMetric(e){const t=findMetric(e);return t!==null&&Object.values(t.args).every(e=>!e.required)}function metricDirection(e){return findMetric(e)?.direction??null}function defaultMetrics(e){return defaultNames(e).map(([t,...n])=>parseMetric({namespace:null,name:t,args:n.map(e=>({key:null,value:e}))},e.task))}function defaultNames(e){switch(e.task){case"binary":{const t=e.decision===null?[]:[["accuracy"],["balanced_accuracy"],["precision"],["recall"],["specificity"],["f1"],["mcc"]];const n=e.score===null?[]:[["roc_auc"],["average_precision"],["ks"]];const r=e.score!==null&&e.scoreIsProbability?[["log_loss"],["brier"],["ece"]]:[];return[...n,...t,...r,["prevalence"]]}case"multiclass":{const t=e.decision===null?[]:[["accuracy"],["balanced_accuracy"],["precision","macro"],["recall","macro"],["f1","macro"],["f1","weighted"],["mcc"],["cohen_kappa"]];const n=e.scores===null?[]:e.classes.length>5?[["top_k",3]]:[["top_k",2]];const r=e.scores!==null&&e.scoreIsProbability?[["roc_auc"],["log_loss"],["brier"],["ece"]]:[];return[...t,...n,...r]}case"regression":return[["mae"],["rmse"],["medae"],["r2"],["bias"],["wape"],["max_error"],["spearman"]];case"columns":return[...e.columns.keys()].map(e=>["mean",e])}}function definitionOf(e){const{name:t,namespace:n}=e;if(n!==null){throw new u.y(`${n}:${t} is no metric of this gate; its metrics have no prefix`,{title:"Unknown metric"})}const r=findMetric(t);if(r!==null)return r;const o=qs.get(t);if(o!==undefined){throw new u.y(`${t} comes with ${o}, which this version does not have`,{title:"Metric of a later version"})}const s=actionOfSubject(t);const i=s===null?didYouMean(t,zs):`rules on ${t} belong to ${s}`;throw new u.y(`there is no metric "${t}"; ${i}`,{title:"Unknown metric"})}function readArguments(e,t,n){const r=Object.entries(t.args);const o={};for(const s of e.args){const[e,i]=placeOf(s,r,o,t,n);if(e in o)throw new u.y(`${n} gives ${e} twice`,{title:"Metric arguments"});const a=i.read(s.value);if(a===undefined){throw new u.y(`${n}: ${e} must be ${i.allowed}, not "${s.value}"`,{title:"Metric arguments"})}o[e]=a}for(const[e,s]of r){if(e in o)continue;if(s.required){throw new u.y(`${n} needs ${e}, ${s.allowed}: ${usage(t)}`,{title:"Metric arguments"})}o[e]=s.fallback}return o}function placeOf(e,t,n,r,o){if(e.key!==null){const n=t.find(([t])=>t===e.key);if(n!==undefined)return n;throw new u.y(`${o}: ${r.name} has no argument "${e.key}"; ${usage(r)}`,{title:"Metric arguments"})}const s=t.filter(([e,t])=>!(e in n)&&t.refersTo!=="class");const i=s.find(([,t])=>t.read(e.value)!==undefined)??s[0];if(i!==undefined)return i;throw new u.y(`${o}: ${t.length===0?`${r.name} takes no argument`:usage(r)}`,{title:"Metric arguments"})}function usage(e){const t=Object.entries(e.args);if(t.length===0)return`${e.name} takes no argument`;return`it takes ${t.map(([e,t])=>`${e} (${t.allowed}${t.required?"":", optional"})`).join(", ")}`}function columnsOf(e,t){return Object.entries(e.args).flatMap(([e,n])=>n.refersTo==="column"?[String(t[e])]:[])}function writtenSubject({namespace:e,name:t,args:n}){const r=n.map(({key:e,value:t})=>e===null?String(t):`${e}=${t}`).join(",");return`${e===null?"":`${e}:`}${t}${n.length===0?"":`(${r})`}`}function didYouMean(e,t){const n=nearest(e,t,3);return n.length>0?`did you mean ${listed(n,"or")}?`:`there are ${listed(t.slice(0,20),"and")}`}function listed(e,t){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`}const Hs=-1;const Gs=1;function findFlips(e,t){const n=rightness(e);const r=rightness(t);if(typeof n==="string")return{kind:"none",reason:n};if(typeof r==="string")return{kind:"none",reason:`the champion: ${r}`};const o=new Int8Array(n.length);for(let e=0;e<o.length;e++)o[e]=n[e]-r[e];return{kind:"flips",of:o}}function countFlips(e,t){return t.map(({slice:t,rows:n})=>{let[r,o]=[0,0];const s=n?.length??e.length;for(let t=0;t<s;t++){const s=e[n===null?t:n[t]];if(s===Hs)r++;else if(s===Gs)o++}return{slice:t,n:s,rightToWrong:r,wrongToRight:o}})}function flips_flippedRows(e,t,n){const r=[];for(const[o,s]of[[Hs,"right to wrong"],[Gs,"wrong to right"]]){let i=0;for(let a=0;a<e.length&&i<n;a++){if(e[a]!==o)continue;r.push({row:a,key:(0,d.om)(t(a)),change:s});i++}}return r}function flipEstimates(e,t,n,r){if(e.kind==="none"){return n.map(({slice:n,rows:r})=>{const o={value:null,reason:e.reason};const s=viewLength(t,r);return{id:"flips",slice:n,value:o,decisive:o,note:null,direction:"lower",intervalAt:null,support:{n:s}}})}const{rows:o,weight:s,cluster:i}=t;const a=new Float64Array(o);for(let t=0;t<o;t++)a[t]=e.of[t]===Hs?1:0;const l={task:"columns",rows:o,weight:s,cluster:i,columns:new Map([["flips",a]])};const c=parseMetric({namespace:null,name:"rate",args:[{key:null,value:"flips"}]},"columns");return evaluateMetrics(l,[c],n,r).map(e=>({...e,id:"flips",direction:"lower",support:{n:e.support.n}}))}function rightness(e){if(e.task==="regression"||e.task==="columns"){return"flips need decisions that are right or wrong, and a number is neither"}const{decision:t,label:n}=e;if(t===null)return e.decisionReason??"there are no predictions";const r=new Uint8Array(n.length);for(let e=0;e<r.length;e++)r[e]=t[e]===n[e]?1:0;return r}const Ks=4096;const Vs=4294967295;function holdoutDigest({rows:e,key:t,label:n},r){const o=t===null?null:orderByKey(t,n);const s=[t,n];const i=new DataView(new ArrayBuffer(4*(1+s.length)));for(const[t,n]of[e,...s.map(e=>e===null?0:1)].entries()){i.setUint32(4*t,n,true)}r.update(new Uint8Array(i.buffer));for(const e of s)if(e!==null)feedColumn(r,e,o);return r.finish()}function orderByKey(e,t){const{codes:n,dictionary:r}=e;const o=new Uint32Array(e.length);for(let t=0;t<o.length;t++)o[t]=isMissing(e,t)?0:r.hash(n[t]);const s=argsortWords(o);const compare=(n,r)=>compareTexts(e,n,r)||(t===null?0:compareTexts(t,n,r));for(let e=0;e<s.length;){let t=e+1;while(t<s.length&&o[t]===o[e])t++;if(t-e>1)s.subarray(e,t).sort(compare);e=t}return s}function isMissing({missing:e},t){return e!==null&&e[t]===1}function compareTexts(e,t,n){if(isMissing(e,t)||isMissing(e,n))return Number(isMissing(e,n))-Number(isMissing(e,t));const{codes:r,dictionary:o}=e;return r[t]===r[n]?0:o.compare(r[t],r[n])}function feedColumn(e,t,n){const{dictionary:r}=t;const o=new Uint32Array(t.length);let s=0;let i=new Uint8Array(4*Ks);for(let a=0;a<t.length;a+=Ks){const l=Math.min(t.length,a+Ks);const c=new DataView(i.buffer);for(let e=a;e<l;e++){const i=n===null?e:n[e];const l=isMissing(t,i);if(!l)o[s++]=t.codes[i];c.setUint32(4*(e-a),l?Vs:r.bytesOf(t.codes[i]),true)}e.update(i.subarray(0,4*(l-a)))}for(let t=0;t<s;t+=Ks){const n=o.subarray(t,Math.min(s,t+Ks));let a=0;for(let e=0;e<n.length;e++)a+=r.bytesOf(n[e]);if(a>i.length)i=new Uint8Array(2*a);e.update(i.subarray(0,r.copyTexts(n,i)))}}function holm(e){const t=ascendingOrder(e);const n=new Float64Array(e.length);let r=0;for(const[o,s]of t.entries()){r=Math.max(r,Math.min(1,e[s]*(e.length-o)));n[s]=r}return n}function benjaminiHochberg(e){const t=ascendingOrder(e);const n=new Float64Array(e.length);let r=1;for(let o=t.length;o>0;o--){const s=t[o-1];r=Math.min(r,e[s]*e.length/o);n[s]=r}return n}function ascendingOrder(e){const t=Array.from({length:e.length},(e,t)=>t);for(const n of t)if(!(e[n]>=0&&e[n]<=1))throw new RangeError(`a p-value lies between 0 and 1, not ${e[n]}`);return t.sort((t,n)=>e[t]-e[n])}function movedSlices(e,t,n){const r=e.flatMap(e=>{if(e.slice===null||e.support.n<n)return[];const t=e.test()?.p??null;return t===null?[]:[{difference:e,p:t}]});const o=holm(r.map(({p:e})=>e));return r.map((e,t)=>({...e,adjusted:o[t]})).sort((e,t)=>e.p-t.p||distance(t.difference)-distance(e.difference)).slice(0,t)}function distance({value:e}){return Math.abs(e.value??0)}function correctedT(e){const t=nadeau_bengio_location(e);if(t===null)return null;const{difference:n,standardError:r,degreesOfFreedom:o}=t;const s=n===0?0:n/r;return{...t,t:s,p:Number.isFinite(s)?Math.min(1,2*tCdf(-Math.abs(s),o)):0,intervalAt(e){const t=-tQuantile(tailOf(e),o)*r;return{low:n-t,high:n+t}}}}function correlatedT(e,t,n){if(!(t>=0&&Number.isFinite(t)))throw new RangeError(`a region of equivalence is 0 or wider, not ${t}`);const r=nadeau_bengio_location(e);if(r===null)return null;const{difference:o,standardError:s,degreesOfFreedom:i}=r;const below=(e,t)=>s===0?Number(o<e||t&&o===e):tCdf((e-o)/s,i);const a=below(-t,false);const l=s===0?1-below(t,true):tCdf((o-t)/s,i);const c=Math.max(0,1-a-l);return n==="higher"?{championBetter:a,equivalent:c,challengerBetter:l}:{championBetter:l,equivalent:c,challengerBetter:a}}function nadeau_bengio_location({differences:e,testToTraining:t}){if(!(t>0&&Number.isFinite(t))){throw new RangeError(`the rows of a fold over those it was trained on are above 0, not ${t}`)}if(!e.every(Number.isFinite))throw new RangeError("a fold's difference is not finite");const n=e.length;const r=mean(e);const o=variance(e);if(r===null||o===null)return null;return{difference:r,standardError:Math.sqrt((1/n+t)*o),degreesOfFreedom:n-1}}function evaluateOverFolds(e,t,n,r,o){return scoresOverFolds(e,t,n,r,o).map(e=>({...e.estimate,value:e.value,decisive:e.decisive,intervalAt:intervalOf(e.values,e.testToTraining)}))}function compareOverFolds({challenger:e,champion:t,metrics:n,views:r,settings:o},s){const i=pairOf(e,t);const a=scoresOverFolds(i.challenger,n,r,s,o);const l=scoresOverFolds(i.champion,n,r,s,o);return a.map((e,t)=>{const n=l[t];const{testToTraining:r}=e;const figure=({value:e,values:t})=>({value:e,intervalAt:intervalOf(t,r)});const[o,s]=[e.values,n.values];const i=o===null||s===null?null:o.map((e,t)=>e-s[t]);const a=i===null?null:{differences:i,testToTraining:r};const c=a===null?null:correctedT(a);return{id:e.estimate.id,slice:e.estimate.slice,direction:e.estimate.direction,challenger:figure(e),champion:figure(n),value:differenceOfMeans(e,n,i),paired:true,support:e.estimate.support,intervalAt:intervalOf(i,r),test:()=>c===null?null:{p:c.p,method:Js,exact:null},standardError:()=>null,folds:a}})}const Js="nadeau-bengio";function differenceOfMeans(e,t,n){if(e.value.value===null)return{value:null,reason:`undefined for the challenger: ${e.value.reason}`};if(t.value.value===null)return{value:null,reason:`undefined for the champion: ${t.value.reason}`};const r=n===null?null:mean(n);return r===null?{value:null,reason:"there are no folds"}:{value:r}}function intervalOf(e,t){if(e===null)return null;const n=correctedT({differences:e,testToTraining:t});if(n===null)return null;return e=>({...n.intervalAt(e),level:e,method:Js})}function scoresOverFolds(e,t,n,r,o){if(r.length<2)throw new RangeError("a comparison over folds needs two of them or more");const s=r.map(({rows:t})=>viewLength(e,t));const i=s.reduce((e,t)=>e+t,0);const a=i/r.length;const l=foldOfRows(e.rows,r);return n.flatMap(n=>{const s=n.rows===null?r:split(n.rows,l,r);const c=evaluateMetrics(e,t,[n],o);const u=evaluateMetrics(e,t,s,o);return t.map((e,n)=>{const o=s.map((e,r)=>u[r*t.length+n]);const{id:l,slice:f,direction:d,support:h,note:p}=c[n];const m=meanOf(e,r,o,({value:e})=>e);const v=meanOf(e,r,o,e=>e.decisive);return{estimate:{id:l,slice:f,direction:d,support:h,note:p},values:m.kind==="values"?m.values:null,value:meanValue(m),decisive:meanValue(v),testToTraining:a/(i-a)}})})}function meanOf(e,t,n,r){const o=[];for(const[s,i]of n.entries()){const n=r(i);if(n.value===null){const{slice:r}=t[s];const o=r===null?String(s+1):Object.values(r).join(", ");return{kind:"none",reason:`${e.id} is undefined in fold ${o}: ${n.reason}`}}o.push(n.value)}return{kind:"values",values:o}}function meanValue(e){if(e.kind==="none")return{value:null,reason:e.reason};const t=mean(e.values);return t===null?{value:null,reason:"there are no folds"}:{value:t}}function foldOfRows(e,t){const n=new Int32Array(e).fill(-1);for(const[e,r]of t.entries())for(const t of r.rows??[])n[t]=e;return n}function split(e,t,n){const r=n.map(()=>[]);for(const n of e)r[t[n]]?.push(n);return r.map((e,t)=>({slice:n[t].slice,rows:Uint32Array.from(e)}))}var Qs=r(75879);function sign(e){return e==="higher"?1:e==="lower"?-1:0}function orient(e){const t=sign(e.direction);if(t===0)return null;const{value:n}=e.value;return{value:n===null?null:t*n,intervalAt(n){const r=e.intervalAt?.(n)??null;if(r===null||t===1)return r;return{...r,low:-r.high,high:-r.low}}}}function marginOf(e,t){const n=(0,h.SM)(e);if(e.unit==="number")return{kind:"margin",margin:e.value,shown:n};if(e.unit==="pp")return{kind:"margin",margin:e.value/100,shown:n};const r=(0,h.SM)({...e,of:null});if(t.value===null){return{kind:"undefined",reason:`${r} of the champion is undefined, since its value is: ${t.reason}`}}if(t.value===0){return{kind:"undefined",reason:`${r} of a champion of 0 is no margin; give it as a number or in pp`}}const o=e.value/100*Math.abs(t.value);return{kind:"margin",margin:o,shown:`${r} of ${margin_plainNumber(Math.abs(t.value))} = ${margin_plainNumber(o)}`}}function margin_plainNumber(e){return String(Number(e.toPrecision(4)))}const Ys=.8;function power_spread(e,t){const n=orient(e);const r=n?.intervalAt(t)??null;const o=e.standardError();if(n===null||r===null||o===null||n.value===null)return null;return{reach:n.value-r.low,error:o}}function powerToPass(e,t,n=0){const r=power_spread(e,t.level);if(r===null)return null;const o=n-edge(t)-r.reach;return r.error===0?Number(o>0):normalCdf(o/r.error)}function smallestDetectable(e,t,n=Ys){const r=power_spread(e,t);return r===null?null:Math.max(0,r.reach+normalQuantile(n)*r.error)}function rowsNeeded(e,t,n=Ys){const r=smallestDetectable(e,t.level,n);const o=orient(e)?.value??null;if(r===null||o===null||!e.paired)return null;const s=Math.max(o,0)-edge(t);if(!(s>0))return{total:null,more:null};const i=e.clusters??e.support.n;const a=Math.ceil(i*(r/s)**2);return Number.isSafeInteger(a)?{total:a,more:Math.max(0,a-i)}:{total:null,more:null}}function edge({comparator:e,margin:t}){return e==="no worse than"?-t:t}function wordOf(e,t){const n=orient(e)?.intervalAt(t)??null;if(n===null)return"undecided";if(n.low>0)return"better";return n.high<0?"worse":"undecided"}function decideDifference(e,t){return verdict_decide(e,t,"error")}function decideEachSlice(e,t){const n=e.map(e=>verdict_decide(e,t,"inconclusive"));const r=n.flatMap((e,n)=>{const r=failingTail(e,t);return r===null?[]:[{place:n,tail:r}]});const o=holm(r.map(({tail:e})=>e));for(const[e,{place:s}]of r.entries()){n[s]=corrected(n[s],o[e],t)}return n}function passingTail(e,t){return tailAt(e,t,"above")}function failingTail(e,t){return tailAt(e,t,"below")}function tailAt(e,t,n){const{difference:r,interval:o,margin:s}=e;if(o===null||s===null)return null;const{intervalAt:i}=orientedOf(r);return tailProbability(i,edgeOf(t.comparator,s),n)}function corrected(e,t,n){if(e.outcome!=="fail"||t<(1-n.confidence)/2)return{...e,adjustedTail:t};return{...e,adjustedTail:t,outcome:"inconclusive",word:"undecided",message:`its own interval fails, but not after correction for the number of slices (Holm-adjusted p ${margin_plainNumber(t)})`}}function verdict_decide(e,t,n){const r=orientedOf(e);const o=marginOf(t.bound,e.champion.value);const s=e.intervalAt?.(t.confidence)??null;const i={difference:e,interval:s,word:"undecided",margin:null,marginShown:null,adjustedTail:null};if(e.value.value===null){return{...i,outcome:n,message:`${e.id} is ${e.value.reason}`}}if(o.kind==="undefined")return{...i,outcome:n,message:o.reason};const a={...i,margin:o.margin,marginShown:o.shown};const l=r.intervalAt(t.confidence);if(l===null){return{...a,outcome:"inconclusive",message:withoutInterval(e)}}const c=(0,Qs.Qy)(l,t.comparator,o.margin);const u=wordOf(e,t.confidence);switch(c){case"pass":return{...a,outcome:c,word:u==="better"?"better":"not worse",message:null};case"fail":return{...a,outcome:c,word:t.comparator==="no worse than"?"worse":u,message:`the interval of the difference, ${verdict_ends(l)} with more being better, lies wholly below ${margin_plainNumber(edgeOf(t.comparator,o.margin))}`};case"inconclusive":return{...a,outcome:c,word:"undecided",message:undecided(e,l,{comparator:t.comparator,margin:o.margin,level:t.confidence})}}}function withoutInterval({id:e,clusters:t}){const n=t!==undefined&&t<tr;return n?`the rows belong to ${t===1?"1 cluster":`${t} clusters`} only, and fewer than ${tr} do not show how far ${e} varies between clusters`:`the difference of ${e} has no interval, so nothing can be claimed for it`}function undecided(e,t,n){const r=`the interval of the difference, ${verdict_ends(t)} with more being better, holds ${margin_plainNumber(edgeOf(n.comparator,n.margin))}`;const o=smallestDetectable(e,n.level);const s=[r];if(o!==null){s.push(`the smallest difference that this sample could have shown is about ${margin_plainNumber(o)}`)}const i=rowsNeeded(e,n);const a=unitOf(e);if(e.folds)s.push("more folds, or repeats with other seeds, would narrow it");else if(!e.paired)s.push("the same rows scored by both models would say more than two separate reports");else if(i?.total===null){s.push(`if the difference stays, more ${a} would settle it only as a failure`)}else if(i?.more===0){s.push(`a new sample of this size would pass about 4 times in 5${assumed(e)}`)}else if(i?.more){s.push(`about ${roundUp(i.more)} more ${a} would settle it${assumed(e)} (power 0.8)`)}return s.join("; ")}function unitOf({clusters:e,slice:t}){return`${e===undefined?"rows":"clusters"}${t===null?"":" of this slice"}`}function assumed(e){const t=orient(e)?.value??0;return t<0?" if the models are equal in truth":""}function edgeOf(e,t){return e==="no worse than"?-t:t}function orientedOf(e){const t=orient(e);if(t!==null)return t;throw new u.y(`rules: neither more nor less of ${e.id} is better, so "no worse than" and "better by" cannot be decided on it; hold it to a bound`,{title:"Metric without direction"})}function verdict_ends({low:e,high:t}){return`${margin_plainNumber(e)} to ${margin_plainNumber(t)}`}function roundUp(e){const t=10**Math.max(0,Math.floor(Math.log10(e))-1);return(Math.ceil(e/t)*t).toLocaleString("en-US")}const Xs=25;const Zs=10;function countedConfusion(e){if(e.task!=="binary"&&e.task!=="multiclass")return null;if(e.rows===0||Pn.missing(e)!==null)return null;return confusionOf(countCells(Pn,e,null,null),classNames(e),e.task)}function weighted(e){return e.weight===null?{}:{note:"Rows are counted here, not weighed."}}function confusionTable(e){const t=countedConfusion(e);if(t===null||t.size>Xs)return[];return[{id:"confusion",title:"Confusion matrix",columns:[{id:"label",title:"label",type:"name"},...t.classes.map((e,t)=>({id:`predicted_${t}`,title:`predicted ${e}`,type:"count"}))],rows:t.classes.map((e,n)=>[e,...t.classes.map((e,r)=>t.at[n*t.size+r])]),...weighted(e)}]}function classTable(e){const t=e.task==="multiclass"?countedConfusion(e):null;if(t===null)return[];const share=(e,t)=>t===0?null:e/t;return[{id:"classes",title:"Figures of each class",columns:[{id:"class",title:"class",type:"name"},{id:"n",title:"n",type:"count"},{id:"predicted",title:"predicted",type:"count"},{id:"precision",title:"precision",type:"number"},{id:"recall",title:"recall",type:"number"},{id:"f1",title:"f1",type:"number"}],rows:t.classes.map((e,n)=>{const{tp:r,fp:o,fn:s}=oneAgainstRest(t,n);return[e,r+s,r+o,share(r,r+o),share(r,r+s),share(2*r,2*r+o+s)]}),...weighted(e)}]}function confusedPairs(e){const t=e.task==="multiclass"?countedConfusion(e):null;if(t===null)return[];const n=[];for(let e=0;e<t.size;e++){for(let r=0;r<t.size;r++){const o=t.at[e*t.size+r];if(e!==r&&o>0)n.push({label:e,decision:r,n:o})}}if(n.length===0)return[];n.sort((e,t)=>t.n-e.n||e.label-t.label||e.decision-t.decision);return[{id:"confused-pairs",title:"Most confused classes",columns:[{id:"label",title:"label",type:"name"},{id:"prediction",title:"prediction",type:"name"},{id:"n",title:"n",type:"count"},{id:"share",title:"share of the label",type:"percent"}],rows:n.slice(0,Zs).map(({label:e,decision:n,n:r})=>[t.classes[e],t.classes[n],r,100*r/t.labels[e]]),...weighted(e)}]}function confusionFigure(e){const t=countedConfusion(e);if(t===null||t.size>Xs)return[];return[{id:"confusion",kind:"matrix",title:"Confusion matrix",x:{title:"prediction"},y:{title:"label",domain:[0,1]},categories:t.classes,series:t.classes.map((e,n)=>({name:e,points:t.classes.map((e,r)=>{const o=t.at[n*t.size+r];return{x:r,y:t.labels[n]===0?0:o/t.labels[n],n:o}})}))}]}const ei=10;const ti=20;function residualFigures(e){const{label:t,prediction:n,rows:r}=e;const o=Math.min(ti,Math.floor(r/ei));if(o<2)return[];const s=sorting_argsort(n);if(n[s[0]]===n[s[r-1]])return[];const i=Array.from({length:o},(e,t)=>s.subarray(Math.floor(t*r/o),Math.floor((t+1)*r/o)));const a=residual_figures_mean(Float64Array.from(i[0],e=>n[e]));const l=residual_figures_mean(Float64Array.from(i[o-1],e=>n[e]));const points=e=>i.map(t=>{const r=Float64Array.from(t,e).sort();return{x:residual_figures_mean(Float64Array.from(t,e=>n[e])),y:residual_figures_mean(r),low:quantileOfSorted(r,.25),high:quantileOfSorted(r,.75),n:t.length}});return[{id:"residuals",kind:"scatter",title:"Residuals by prediction",x:{title:"prediction"},y:{title:"prediction − label"},series:[{name:"mean and middle half",points:points(e=>n[e]-t[e])}],reference:{name:"no error",points:[{x:a,y:0},{x:l,y:0}]}},{id:"predicted-actual",kind:"scatter",title:"Label by prediction",x:{title:"prediction"},y:{title:"label"},series:[{name:"mean and middle half",points:points(e=>t[e])}],reference:{name:"no error",points:[{x:a,y:a},{x:l,y:l}]}}]}function residual_figures_mean(e){let t=0;for(const n of e)t+=n;return t/e.length}const ni=200;function thinned(e,t){const{length:n}=e;const point=n=>({x:e[n],y:t[n]});if(n<=ni)return Array.from({length:n},(e,t)=>point(t));const r=thinning_rangeOf(e)||1;const o=thinning_rangeOf(t)||1;const s=new Float64Array(n);for(let i=1;i<n;i++){s[i]=s[i-1]+(Math.abs(e[i]-e[i-1])/r+Math.abs(t[i]-t[i-1])/o)}const i=s[n-1];const a=[point(0)];for(let e=1;e<n-1;e++){if(s[e]>=a.length*i/(ni-1)&&a.length<ni-1)a.push(point(e))}return[...a,point(n-1)]}function thinning_rangeOf(e){let[t,n]=[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY];for(let r=0;r<e.length;r++){t=Math.min(t,e[r]);n=Math.max(n,e[r])}return n-t}const ri=8;const oi=1e6;const si=10;const ii=5;const ai=[0,1];const li=[{x:0,y:0},{x:1,y:1}];function figuresOf(e,t,n=readWhole(e)){switch(e.task){case"binary":return[...confusionFigure(e),...binaryCurves(e,n),...calibration(e,t,n)];case"multiclass":return[...confusionFigure(e),...classCurves(e,n),...calibration(e,t,n)];case"regression":return residualFigures(e);case"columns":return[]}}function tablesOf(e){return[...confusionTable(e),...classTable(e),...confusedPairs(e)]}function binaryCurves(e,t){if(e.score===null||e.rows===0)return[];const{read:n,remark:r}=readDrawn(e,t);const o=n(Dn);if(o.totalPositive<=0||o.totalNegative<=0)return[];const s=o.totalPositive/(o.totalPositive+o.totalNegative);return[rocFigure([rocSeries(e.positiveClass,o)],r),{id:"precision-recall",kind:"line",title:`Precision and recall by threshold${r}`,x:{title:"recall",domain:ai},y:{title:"precision",domain:ai},series:[{name:e.positiveClass,points:precisionRecall(o)}],reference:{name:"prevalence",points:[{x:0,y:s},{x:1,y:s}]}}]}function classCurves(e,t){if(e.scores===null||e.classes.length>ri||missingProbabilities(e)!==null)return[];const{read:n,remark:r}=readDrawn(e,t);const{classes:o}=n(eo);const s=o.flatMap((t,n)=>t.totalPositive>0&&t.totalNegative>0?[rocSeries(e.classes[n],t)]:[]);return s.length===0?[]:[rocFigure(s,r)]}function rocFigure(e,t){return{id:"roc",kind:"line",title:`ROC curve${t}`,x:{title:"false positive rate",domain:ai},y:{title:"true positive rate",domain:ai},series:e,reference:{name:"chance",points:li}}}function rocSeries(e,t){const n=t.length+1;const[r,o]=[new Float64Array(n),new Float64Array(n)];for(let e=1;e<n;e++){r[e]=t.negatives[e-1]/t.totalNegative;o[e]=t.positives[e-1]/t.totalPositive}const s=thinned(r,o);return{name:e,points:s}}function precisionRecall(e){let t=0;while(t<e.length&&e.positives[t]+e.negatives[t]===0)t++;const n=e.length-t;const[r,o]=[new Float64Array(n),new Float64Array(n)];for(let s=0;s<n;s++){const n=e.positives[t+s];r[s]=n/e.totalPositive;o[s]=n/(n+e.negatives[t+s])}return thinned(r,o)}function readDrawn(e,t){const n=Math.ceil(e.rows/oi);if(n<=1)return{read:t,remark:""};const r=Uint32Array.from({length:Math.ceil(e.rows/n)},(e,t)=>t*n);return{read:readRows(e,r),remark:` (drawn from one row in ${n})`}}function calibration(e,t,n){const r=probabilityBins(si,"equal_width");if(e.rows===0||r.missing(e)!==null)return[];const o=n(r);const s=e.weight===null?o:readView(e,null,null)(r);const i=Array.from(o.weight,(n,r)=>{const i=s.weight[r];const a=o.hits[r]/n;const l=i<ii?(r+.5)/si:o.probability[r]/n;const c=e.weight===null&&i>0?proportion_wilson(o.hits[r],i,t):{};return{x:l,y:a,...c,n:i}}).filter(({y:e})=>Number.isFinite(e));const a=e.task==="binary";return[{id:"calibration",kind:"scatter",title:a?"Calibration":"Calibration of the highest probability",x:{title:"mean score",domain:ai},y:{title:a?"share of positives":"share that is right",domain:ai},series:[{name:a?e.positiveClass:"highest class",points:i}],reference:{name:"calibrated",points:li}}]}const ci=50;const ui=/\s*(?:("(?:[^"\\]|\\.)*")|([^*:"]+?))\s*(?::\s*bins\s*\(([^)]*)\))?\s*(\*|$)/y;function parseSliceSpec(e){const t=[];ui.lastIndex=0;let n=true;while(n){const r=ui.exec(e);if(r===null){throw slice_spec_refused(e,"a slice is a column, several joined by *, or column:bins(5); other names stand in double quotes")}const[,o,s,i,a]=r;const l=o===undefined?s.trim():(0,sr._n)(o);if(l===null)throw slice_spec_refused(e,`${o} holds an escape that is none of \\" \\\\ \\n \\r \\t \\u{hex}`);if(t.some(e=>e.name===l))throw slice_spec_refused(e,`"${l}" stands in it twice`);t.push({name:l,bins:i===undefined?null:readBins(e,i)});n=a==="*"}return{columns:t}}function printSliceSpec(e){return e.columns.map(({name:e,bins:t})=>{const n=/^[^*:"\s\\](?:[^*:"\\]*[^*:"\s\\])?$/.test(e)?e:(0,sr.hD)(e);if(t===null)return n;return`${n}:bins(${t.kind==="count"?t.count:t.edges.join(",")})`}).join("*")}function readBins(e,t){const n=t.split(",").map(e=>e.trim()===""?Number.NaN:Number(e));if(!n.every(Number.isFinite))throw slice_spec_refused(e,"bins takes a number of parts, or edges in ascending order");if(n.length===1){const[t]=n;if(!Number.isInteger(t)||t<2||t>ci)throw slice_spec_refused(e,`bins takes 2 to ${ci} parts, or several edges`);return{kind:"count",count:t}}if(n.length>ci)throw slice_spec_refused(e,`bins takes at most ${ci} edges`);if(n.some((e,t)=>t>0&&e<=n[t-1]))throw slice_spec_refused(e,"the edges of bins must ascend");return{kind:"edges",edges:n}}function slice_spec_refused(e,t){return new u.y(`slices: "${e}" cannot be read: ${t}`,{title:"Input slices"})}const fi=1e3;const di="(missing)";function buildViews(e,t,n){const r=[];let o=null;const s=[];for(const i of e){const e=i.columns.map(({name:e})=>e);const a=i.columns.map(({name:e,bins:n})=>groupsOf(i,e,n,t));const{cells:l,of:c}=combine(a,n);const u=largest(l,fi);const f=l.filter(({size:e})=>e>0).length;if(u.length<f){const e=f-u.length;o=slices_joined(o,{count:e,largest:largestBeside(l,u)});s.push(`slices: ${printSliceSpec(i)} makes ${f} slices; the ${fi} largest are shown and ${e} left out`)}const d=rowsOfCells(l,c,u);for(const[t,n]of u.entries()){const o=Object.fromEntries(e.map((e,t)=>[e,a[t].names[l[n].groups[t]]]));r.push({slice:o,rows:d[t]})}}return{views:r,notes:s,omitted:o}}function slices_joined(e,t){if(e===null)return t;return{count:e.count+t.count,largest:Math.max(e.largest,t.largest)}}function largestBeside(e,t){const n=new Set(t);let r=0;for(const[t,{size:o}]of e.entries())if(!n.has(t)&&o>r)r=o;return r}function combine(e,t){let n=e[0].of;let r=e[0].names.map((e,t)=>[t]);for(const o of e.slice(1)){const e=o.names.length;const s=new Map;for(let r=0;r<t;r++)s.set(n[r]*e+o.of[r],0);const i=[...s.keys()].sort((e,t)=>e-t);for(const[e,t]of i.entries())s.set(t,e);const a=r;r=i.map(t=>[...a[Math.floor(t/e)],t%e]);const l=new Uint32Array(t);for(let r=0;r<t;r++)l[r]=s.get(n[r]*e+o.of[r])??0;n=l}const o=new Uint32Array(r.length);for(let e=0;e<t;e++)o[n[e]]++;return{cells:r.map((e,t)=>({groups:e,size:o[t]})),of:n}}function largest(e,t){const n=e.flatMap((e,t)=>e.size>0?[t]:[]);if(n.length<=t)return n;return n.sort((t,n)=>e[n].size-e[t].size||t-n).slice(0,t).sort((e,t)=>e-t)}function rowsOfCells(e,t,n){const r=new Int32Array(e.length).fill(-1);const o=n.map((t,n)=>{r[t]=n;return new Uint32Array(e[t].size)});const s=new Uint32Array(n.length);for(let e=0;e<t.length;e++){const n=r[t[e]];if(n>=0)o[n][s[n]++]=e}return o}function groupsOf(e,t,n,r){const o=r.get(t);if(o===undefined){throw new u.y(`slices: ${printSliceSpec(e)} names the column "${t}", which is not there`,{title:"Input slices"})}if(n!==null){if(o.type==="number")return binned(o,n);throw new u.y(`slices: ${printSliceSpec(e)} cuts "${t}" into bins, and it is not numeric but ${o.type}`,{title:"Input slices"})}switch(o.type){case"text":return textGroups(o.codes,o.missing,o.dictionary);case"boolean":return fixedGroups(o,["false","true"],e=>o.values[e]);case"number":return numberGroups(o)}}function textGroups(e,t,n){const r=new Uint8Array(n.size);for(let n=0;n<e.length;n++)if(t===null||t[n]===0)r[e[n]]=1;const o=[];for(let e=0;e<r.length;e++)if(r[e]===1)o.push({code:e,text:n.text(e)});o.sort((e,t)=>e.text<t.text?-1:e.text>t.text?1:e.code-t.code);const s=new Uint32Array(n.size);for(const[e,{code:t}]of o.entries())s[t]=e;const i=new Uint32Array(e.length);for(let n=0;n<e.length;n++)i[n]=t?.[n]===1?o.length:s[e[n]];return{of:i,names:[...o.map(({text:e})=>e===di?JSON.stringify(e):e),di]}}function numberGroups(e){const t=new Map;for(const n of e.values)if(!Number.isNaN(n))t.set(n,0);const n=[...t.keys()].sort((e,t)=>e-t);for(const[e,r]of n.entries())t.set(r,e);return fixedGroups(e,n.map(e=>String(e)),r=>t.get(e.values[r])??n.length)}function fixedGroups(e,t,n){const r=new Uint32Array(e.length);for(let o=0;o<r.length;o++)r[o]=e.missing?.[o]===1?t.length:n(o);return{of:r,names:[...t,di]}}function binned(e,t){const n=t.kind==="edges"?t.edges:quantileEdges(e,t.count);const r=n.map((e,t)=>t===0?`< ${e}`:`[${n[t-1]}, ${e})`);r.push(n.length===0?"all":`>= ${n[n.length-1]}`);return fixedGroups(e,r,t=>{const o=e.values[t];if(Number.isNaN(o))return r.length;let s=0;while(s<n.length&&o>=n[s])s++;return s})}function quantileEdges(e,t){const n=e.values.filter(e=>Number.isFinite(e)).sort();const[r]=n;const o=n.at(-1);if(r===undefined||o===undefined||r===o)return[];const s=2-Math.floor(Math.log10(o-r));const i=new Set;for(let e=1;e<t;e++)i.add(roundTo(quantileOfSorted(n,e/t),s));return[...i].filter(e=>e>r)}function roundTo(e,t){if(!Number.isFinite(t))return e;if(t>0)return t>100?e:Number(e.toFixed(t));const n=10**-t;return Math.round(e/n)*n}var hi=r(95022);var pi=r(4573);const mi=64;const vi=1024;const gi=512;class Dictionary{#a=pi.Buffer.allocUnsafe(vi);#l=new Uint32Array(32);#c=new Uint32Array(32);#u=new Uint32Array(mi);#f=0;#d=new Uint32Array(gi);#h=new Uint32Array(gi);get size(){return this.#f}get byteLength(){return this.#l[this.#f]}codeOf(e,t,n){return this.#p(e,t,n,hashOf(e,t,n))}codesOf(e,t,n,r,o){const s=this.#h;for(let o=0;o<t;o++)s[o]=hashOf(e,n[o],r[o]);const i=this.#d;const a=this.#u;const l=a.length-1;for(let e=0;e<t;e++)i[e]=a[s[e]&l];for(let a=0;a<t;a++){const t=n[a];const c=r[a];const u=s[a];const f=i[a];const d=(f&l)-1;const h=f!==0&&((f^u)&~l)===0&&this.#m(d,e,t,c);o[a]=h?d:this.#p(e,t,c,u)}}codeOfText(e){const t=pi.Buffer.from(e,"utf8");return this.codeOf(t,0,t.length)}find(e){const t=pi.Buffer.from(e,"utf8");return this.findBytes(t,0,t.length)}findBytes(e,t,n){const r=this.#v(e,t,n,hashOf(e,t,n));return r<0?null:r}text(e){return this.#a.toString("utf8",this.#l[e],this.#l[e+1])}hash(e){return this.#c[e]}bytesOf(e){return this.#l[e+1]-this.#l[e]}copyTexts(e,t){const[n,r,o]=[this.#a,this.#l,this.#d];let s=0;for(let i=0;i<e.length;i+=gi){const a=Math.min(gi,e.length-i);for(let t=0;t<a;t++)o[t]=r[e[i+t]];let l=0;for(let e=0;e<a;e++)l|=n[o[e]];if(l<0)throw new Error("a byte is not below 0");for(let l=0;l<a;l++){const a=r[e[i+l]+1];for(let e=o[l];e<a;e++)t[s++]=n[e]}}return s}compare(e,t){return this.#a.compare(this.#a,this.#l[t],this.#l[t+1],this.#l[e],this.#l[e+1])}codesIn(e){const t=new Int32Array(this.#f);const n=this.#d;for(let r=0;r<this.#f;r+=gi){const o=Math.min(this.#f,r+gi);e.#g(this.#c,t,r,o);e.#w(t,n,r,o);for(let s=r;s<o;s++){if(t[s]>=0)t[s]=this.#b(s,e,t[s],n[s-r])}}return t}#g(e,t,n,r){const o=this.#u;const s=o.length-1;for(let i=n;i<r;i++){const n=e[i];let r=n&s;while(o[r]!==0&&((o[r]^n)&~s)!==0)r=r+1&s;t[i]=(o[r]&s)-1}}#w(e,t,n,r){const o=this.#l;for(let s=n;s<r;s++)t[s-n]=e[s]<0?0:o[e[s]]}#b(e,t,n,r){const o=this.#l[e];const s=this.#l[e+1];const[i,a]=[this.#a,t.#a];let l=t.#l[n+1]-r===s-o;for(let e=o;l&&e<s;e++,r++)l=i[e]===a[r];if(l)return n;return t.#v(i,o,s,this.#c[e])}#p(e,t,n,r){const o=this.#y(e,t,n,r);const s=this.#u[o];return s===0?this.#$(e,t,n,r,o):(s&this.#u.length-1)-1}#v(e,t,n,r){return(this.#u[this.#y(e,t,n,r)]&this.#u.length-1)-1}#y(e,t,n,r){const o=this.#u;const s=o.length-1;let i=r&s;for(;;){const a=o[i];if(a===0)return i;if(((a^r)&~s)===0&&this.#m((a&s)-1,e,t,n))return i;i=i+1&s}}#m(e,t,n,r){let o=this.#l[e];if(this.#l[e+1]-o!==r-n)return false;const s=this.#a;for(let e=n;e<r;e++,o++){if(s[o]!==t[e])return false}return true}#$(e,t,n,r,o){const s=this.#f;const i=this.#l[s];const a=i+(n-t);if(a>this.#a.length){const e=pi.Buffer.allocUnsafe(Math.max(a,this.#a.length*2));e.set(this.#a.subarray(0,i));this.#a=e}if(s+2>this.#l.length){this.#l=grown(this.#l);this.#c=grown(this.#c)}const l=this.#a;for(let r=t,o=i;r<n;r++,o++)l[o]=e[r];this.#l[s+1]=a;this.#c[s]=r;this.#u[o]=slotWord(r,s,this.#u.length-1);this.#f=s+1;if(this.#f*2>this.#u.length)this.#k();return s}#k(){const e=new Uint32Array(this.#u.length*4);const t=e.length-1;const n=this.#c;for(let r=0;r<this.#f;r++){const o=n[r];let s=o&t;while(e[s]!==0)s=s+1&t;e[s]=slotWord(o,r,t)}this.#u=e}}function slotWord(e,t,n){return e&~n|t+1}function grown(e){const t=new Uint32Array(e.length*2);t.set(e);return t}function hashOf(e,t,n){let r=2166136261;for(let o=t;o<n;o++)r=Math.imul(r^e[o],16777619);r^=r>>>16;r=Math.imul(r,2246822507);r^=r>>>13;r=Math.imul(r,3266489909);return(r^r>>>16)>>>0}var wi=r(72899);function textAt(e,t){if(e.missing!==null&&e.missing[t]===1)return null;switch(e.type){case"number":return Number.isNaN(e.values[t])?null:(0,wi.$4)(e.values[t]);case"boolean":return e.values[t]===1?"true":"false";case"text":return e.dictionary.text(e.codes[t])}}function numbersOf(e){switch(e.type){case"number":return e.values;case"boolean":{const t=Float64Array.from(e.values);if(e.missing!==null)for(let n=0;n<e.length;n++)if(e.missing[n]===1)t[n]=Number.NaN;return t}case"text":return null}}function textColumn(e){if(e.type==="text")return e;const t=new Uint32Array(e.length);const n=new Uint8Array(e.length);const r=new Dictionary;const o=new Map;let s=false;for(let i=0;i<e.length;i++){const a=e.values[i];if(e.missing!==null&&e.missing[i]===1||Number.isNaN(a)){n[i]=1;s=true;continue}let l=o.get(a);if(l===undefined){l=r.codeOfText(e.type==="boolean"?a===1?"true":"false":(0,wi.$4)(a));if(o.size<65536)o.set(a,l)}t[i]=l}return{name:e.name,type:"text",length:e.length,missing:s?n:null,codes:t,dictionary:r}}function distinctTexts(e,t=null){const n=t===null?e.length:t.length;const{missing:r}=e;if(e.type!=="text"){const o=new Set;for(let s=0;s<n;s++){const n=t===null?s:t[s];if(r!==null&&r[n]===1)continue;if(!Number.isNaN(e.values[n]))o.add(e.values[n])}if(e.type==="boolean")return[...o].map(e=>e===1?"true":"false");return[...o].map(numberText)}const o=new Uint8Array(e.dictionary.size);const s=[];for(let i=0;i<n;i++){const n=t===null?i:t[i];if(r!==null&&r[n]===1)continue;const a=e.codes[n];if(o[a]===1)continue;o[a]=1;s.push(e.dictionary.text(a))}return s}function takeRows(e,t){const{name:n}=e;const r=t.length;const o=column_values_missingOf(e,t);switch(e.type){case"number":{const s=new Float64Array(r);gatherInto(s,e.values,t,o,Number.NaN);return{name:n,type:"number",length:r,missing:o,values:s}}case"boolean":{const s=new Uint8Array(r);gatherInto(s,e.values,t,o,0);return{name:n,type:"boolean",length:r,missing:o,values:s}}case"text":{const s=new Uint32Array(r);gatherInto(s,e.codes,t,o,0);return{name:n,type:"text",length:r,missing:o,codes:s,dictionary:e.dictionary}}}}function column_values_missingOf(e,t){let n=null;for(let r=0;r<t.length;r++){const o=t[r];if(o>=0&&(e.missing===null||e.missing[o]===0))continue;n??=new Uint8Array(t.length);n[r]=1}return n}function gatherInto(e,t,n,r,o){if(r===null)for(let r=0;r<e.length;r++)e[r]=t[n[r]];else for(let s=0;s<e.length;s++)e[s]=r[s]===1?o:t[n[s]]}function missingCount(e){if(e.missing===null)return 0;if(isEmptyColumn(e))return e.length;let t=0;for(let n=0;n<e.length;n++)t+=e.missing[n];return t}function decideRule(e,t,n,r=()=>({kind:"bound",bound:boundOf(e),shown:null})){const o=e.scope!==null&&e.scope.kind!=="slice";const s=t.filter(e=>e.slice===null||e.support.n>=n.minSliceSize);const i=o&&e.confidence!==null?adjustedTails(e,s,e.confidence,n.resamples,r):new Map;const a=t.map(t=>s.includes(t)?decideOne(e,t,r(t),n,o,i.get(t)??null):tooSmall(e,t,n,o));if(o&&s.length===0){const t=`no slice has ${n.minSliceSize} rows or more, so the rule gates nothing`;a.push(undecidedRule(e,t,n))}return a}function decideOne(e,t,n,r,o,s){const{comparator:i}=e.test;const a=e.confidence??r.confidence;const l=t.intervalAt?.(a)??null;const c=factsOf(e,t,l,r);const{decisive:u}=t;if(u.value===null){return{...c,outcome:o?"inconclusive":"error",message:`${t.id} is undefined: ${u.reason}`}}if(n.kind==="undefined"){return{...c,observed:u.value,outcome:o?"inconclusive":"error",message:`the bound of ${t.id} is undefined: ${n.reason}`}}const{bound:f}=n;const d=[...c.evidence,...n.shown===null?[]:[n.shown]];if(t.value.value===null)d.push(`${t.id} is undefined: ${t.value.reason}`);if(t.note!==null)d.push(t.note);const h=t.slice===null?r.dummies.get(t.id):undefined;if(h!==undefined&&(0,Qs.v9)(h,i,f)){d.push(`a dummy that knows nothing of the row passes it too, with ${decide_rule_plain(h)}`)}const p=h===undefined?null:{name:"dummy",value:h};const m={...c,observed:u.value,baseline:p,evidence:d};if(e.confidence===null)return{...m,outcome:(0,Qs.v9)(u.value,i,f)?"pass":"fail"};if(l===null){return{...m,outcome:"inconclusive",message:`${t.id} has no interval, so no confidence can be claimed for it`}}if(u.value<l.low||u.value>l.high){return{...m,outcome:"inconclusive",message:`the interval ${decide_rule_plain(l.low)} to ${decide_rule_plain(l.high)} does not hold the value ${decide_rule_plain(u.value)} itself, since resampling pulls ${t.id} to one side on so few rows; it decides nothing`}}const v=(0,Qs.Lz)(l,i,f);if(v==="fail"&&s!==null){d.push(`Holm-adjusted p ${decide_rule_plain(s)} over the slices`);if(s>=(1-e.confidence)/2){return{...m,evidence:d,outcome:"inconclusive",message:"its own interval fails, but not after correction for the number of slices"}}}return v==="inconclusive"?{...m,outcome:v,message:decide_rule_undecided(t,l,f)}:{...m,outcome:v}}function boundOf(e){const{value:t,unit:n}=e.test.bound;return n==="number"?t:t/100}function adjustedTails(e,t,n,r,o){const s=e.test.comparator===">="||e.test.comparator===">"?"below":"above";const i=t.flatMap(e=>{const t=o(e);const i=e.intervalAt?.(n)??null;if(t.kind==="undefined"||i===null)return[];const a=/bca|percentile/.test(i.method)?1/(r+1):undefined;const intervalAt=t=>e.intervalAt?.(t)??null;return[{estimate:e,tail:tailProbability(intervalAt,t.bound,s,a)}]});const a=holm(Float64Array.from(i,({tail:e})=>e));return new Map(i.map(({estimate:e},t)=>[e,a[t]??1]))}function decide_rule_undecided(e,t,n){const r=e.decisive.value??n;const o=Math.abs(r-n);const s=r>=n?r-t.low:t.high-r;const i=`the interval ${decide_rule_plain(t.low)} to ${decide_rule_plain(t.high)} holds the bound ${decide_rule_plain(n)}`;const a=o>0?(s/o)**2:Number.POSITIVE_INFINITY;const l=Math.ceil(e.support.n*a);if(!Number.isFinite(l)||l>1e9)return`${i}; the value stands so near to it that more rows may never settle it`;return`${i}; about ${decide_rule_roundUp(l-e.support.n)} more rows would settle it if the value stays`}function decide_rule_roundUp(e){const t=10**Math.max(0,Math.floor(Math.log10(Math.max(e,1)))-1);return(Math.ceil(e/t)*t).toLocaleString("en-US")}function tooSmall(e,t,n,r){const o=factsOf(e,t,t.intervalAt?.(n.confidence)??null,n);return{...o,observed:t.decisive.value,outcome:"inconclusive",severity:r?"info":e.severity,message:`too small to gate: ${t.support.n} rows, fewer than min-slice-size ${n.minSliceSize}`}}function undecidedRule(e,t,n){return{id:(0,h.ij)(e,null),title:(0,h.Tq)(e,null),outcome:"inconclusive",severity:e.severity,observed:null,expected:expectedOf(e),message:t,slice:null,evidence:[],location:decide_rule_locationOf(e,n)}}function factsOf(e,t,n,r){return{id:(0,h.ij)(e,t.slice),title:(0,h.Tq)(e,t.slice),severity:e.severity,observed:t.value.value,expected:expectedOf(e),interval:n,slice:t.slice,support:t.support,evidence:[],location:decide_rule_locationOf(e,r)}}function decide_rule_locationOf(e,{rulesPath:t}){return t===null?null:{path:t,line:e.line}}function expectedOf(e){return e.confidence===null?(0,h.Yt)(e.test):`${(0,h.Yt)(e.test)} with ${(0,h.GO)(e.confidence)} confidence`}function decide_rule_plain(e){return String(Number(e.toPrecision(4)))}const bi={label:["label","y_true","target","actual"],prediction:["prediction","y_pred","predicted"],score:["score","y_score","proba"],key:["id","key"]};function resolveRoles(e,t){const n=[];function role(e,r){if(r!==null)return roles_named(e,r,t);const o=lookedFor(e,t);if(o!==null)n.push(`${e}: column ${o} (by its name)`);return o}const r=role("label",e.label);const o=role("prediction",e.prediction);const s=resolveScore(e.score,t,n);return{label:r,prediction:o,score:s,weight:e.weight===null?null:roles_named("weight",e.weight,t),cluster:e.cluster===null?null:roles_named("cluster",e.cluster,t),notes:n}}function resolveKey(e,t){return e===null?lookedFor("key",t):roles_named("key",e,t)}function resolveScore(e,t,n){if(e===null){const e=lookedFor("score",t);if(e!==null){n.push(`score: column ${e} (by its name)`);return{kind:"column",name:e}}const r=matchPattern("p_","",t);return r.length<2?null:{kind:"classes",columns:r,guessed:true}}switch(e.kind){case"column":return{kind:"column",name:roles_named("score",e.name,t)};case"list":for(const{column:n}of e.columns)roles_named("score",n,t);return{kind:"classes",columns:e.columns,guessed:false};case"pattern":{const n=matchPattern(e.prefix,e.suffix,t);if(n.length===0){throw new u.y(`score: no column matches ${e.prefix}*${e.suffix}; the columns are ${listNames(t)}`,{title:"Input score"})}return{kind:"classes",columns:n,guessed:false}}}}function matchPattern(e,t,n){return n.filter(n=>n.length>e.length+t.length&&n.startsWith(e)&&n.endsWith(t)).map(n=>({className:n.slice(e.length,n.length-t.length),column:n}))}function lookedFor(e,t){const n=bi[e].filter(e=>t.includes(e));const[r]=n;if(n.length>1){throw new u.y(`${e}: the columns ${n.join(" and ")} could both be meant; name one with the input ${e}`,{title:`Input ${e}`,fix:`${e}: ${r}`})}return r??null}function roles_named(e,t,n){if(n.includes(t))return t;const r=nearest(t,n);const o=r.length>0?`did you mean ${r.join(" or ")}?`:`the columns are ${listNames(n)}`;throw new u.y(`${e}: there is no column "${t}"; ${o}`,{title:`Input ${e}`})}function listNames(e){const t=e.slice(0,20).join(", ");return e.length>20?`${t} and ${e.length-20} more`:t}function usualNamesOf(e){return bi[e].join(", ")}function ruleError(e,t,n,r="Input rules"){const o=t===null?`rules, line ${e.line}`:`${t}:${e.line}`;return new u.y(`${o}: "${(0,h.KL)(e)}" ${n}`,{title:r,...t===null?{}:{location:{path:t,line:e.line}}})}function forRule(e,t,n){try{return n()}catch(n){if(!(n instanceof u.y))throw n;throw ruleError(e,t,`cannot be held: ${n.message}`,n.title)}}function sliceRows(e,t,n){const r=new Map;const o=[];const s=new Map;for(const i of e){if(s.has(sliced_views_keyOf(i)))continue;const e=buildViews([i],t,n);o.push(...e.notes);const a=new Set;for(const t of e.views){const e=JSON.stringify(Object.entries(t.slice??{}).sort());const n=r.get(e)??t;r.set(e,n);a.add(n.slice)}s.set(sliced_views_keyOf(i),{slices:a,omitted:e.omitted})}return{views:[...r.values()],notes:o,slicesOf:e=>s.get(sliced_views_keyOf(e))?.slices??new Set,omittedOf:e=>s.get(sliced_views_keyOf(e))?.omitted??null}}function columnsOfScope(e){return e===null?[]:namedInScope(e).map(({name:e})=>e)}function specOfScope(e,t){const n={columns:namedInScope(e)};if(n.columns.some(({bins:e})=>e!==null))return n;const r=namesOf(n);const o=t.filter(e=>sameNames(namesOf(e),r));const[s,...i]=o;const a=o.find(e=>sliced_views_keyOf(e)===sliced_views_keyOf(n));if(s===undefined||a!==undefined)return a??n;if(i.some(e=>sliced_views_keyOf(e)!==sliced_views_keyOf(s))){throw new u.y(`slices cut ${r.join("*")} in several ways, ${o.map(printSliceSpec).join(" and ")}; name one of them in quotes, on "${printSliceSpec(s)}"`,{title:"Input slices"})}return s}function namesOf(e){return e.columns.map(({name:e})=>e)}function namedInScope(e){const t=e.kind==="slice"?e.values.map(({column:e})=>e):e.columns;return t.flatMap(e=>e.includes(":bins(")?parseSliceSpec(e).columns:[{name:e,bins:null}])}function sliced_views_keyOf(e){return e.columns.map(e=>printSliceSpec({columns:[e]})).sort().join("*")}function sameNames(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}function figuresOfRule(e,t,n,r,o,s){const i=n.filter(e=>e.id===t);if(r===null)return i.filter(({slice:e})=>e===null);const a=o.slicesOf(r);const l=i.filter(({slice:e})=>e!==null&&a.has(e));const{scope:c}=e;if(c?.kind!=="slice")return l;const u=columnsOfScope(c).map((e,t)=>({column:e,value:c.values[t]?.value}));const f=l.filter(({slice:e})=>u.every(({column:t,value:n})=>e?.[t]===n));if(f.length>0)return f;const d=[...a].map(e=>Object.values(e??{}).join(", "));const h=d.length>20?` and ${d.length-20} more`:"";const p=namesOf(r).join(", ");throw ruleError(e,s,`names no slice of the data; ${p} is one of ${d.slice(0,20).join("; ")}${h}`)}function leftOut(e,t,n,r){const o=t===null?null:n.omittedOf(t);if(e.scope?.kind==="slice"||o===null||o.largest<r.minSliceSize)return[];const s=`${o.count} more slices of up to ${o.largest} rows were left out, so the rule is not decided on them; choose a column of fewer values, or raise min-slice-size above ${o.largest}`;return[undecidedRule(e,s,r)]}function distinct(e){return e.filter((t,n)=>e.findIndex(e=>e.id===t.id)===n)}function distinctChecks(e){return e.filter((t,n)=>e.findIndex(e=>e.id===t.id&&e.severity===t.severity)===n)}const yi=new Set(["accuracy","average_precision","balanced_accuracy","ece","error_rate","f1","false_omission_rate","fbeta","fdr","fnr","fpr","g_mean","jaccard","ks","mce","npv","precision","precision_at_recall","recall","recall_at_precision","roc_auc","specificity","top_k","tpr_at_fpr"]);const $i=new Set(["cohen_kappa","gini","informedness","markedness","mcc"]);function ranges_rangeOf(e){if(yi.has(e))return[0,1];return $i.has(e)?[-1,1]:null}function applicableRules(e,t){return e.map(e=>{const{test:n}=e;const r=belongsElsewhere(e);if(r!==null||n===null||n.comparator==="no worse than"||n.comparator==="better by"){const n=r??"compares two models and belongs to compare-champion";throw ruleError(e,t,n,"Rule of another action")}return{...e,test:{...n,comparator:n.comparator}}})}function belongsToOthers(e){if(e.test===null)return"is a preset of bias-report";if(e.subject.namespace!==null)return"is a drift rule and belongs to validate-data";if(e.test.bound.of==="stable")return"is held to the stable arm and belongs to deploy-canary";if(e.persistence!==null)return"watches over time and belongs to deploy-canary";return null}function belongsElsewhere(e){if(e.subject.name==="flips")return"compares two models and belongs to compare-champion";if(e.test?.bound.of==="champion")return"is held to the champion and belongs to compare-champion";return belongsToOthers(e)}function sortRules(e){const t=[];const n=[];for(const r of e){const e=belongsToOthers(r);const{test:o}=r;if(e!==null||o===null){throw new u.y(`rules: "${(0,h.KL)(r)}" ${e??"has no bound"}`,{title:"Rule of another action"})}const{comparator:s}=o;if(s==="no worse than"||s==="better by"){if(r.subject.name==="flips"){throw new u.y(`rules: "${(0,h.KL)(r)}": flips already compare two models; hold them to a bound, flips <= 2%`,{title:"Input rules"})}t.push({...r,test:{...o,comparator:s}})}else n.push({...r,test:{...o,comparator:s}})}return{margins:t,bounds:n}}function refuseIdleRule(e,t,n){const{comparator:r,bound:o}=e.test;if(o.of!==null)return;const s=o.unit==="number"?o.value:o.value/100;if(e.subject.name==="flips"){if(r!=="<="&&r!=="<"||s<1)return;throw ruleError(e,n,`can never fail, since flips are a share of rows; did you mean ${o.value}%?`)}const i=ranges_rangeOf(t);if(i===null||r!=="no worse than"&&r!=="better by")return;const[a,l]=i;const c=o.unit==="percent"?r==="no worse than"&&s>=1&&a===0:s>=l-a;if(!c)return;const u=r==="no worse than"?"fail":"hold";const f=o.unit==="number"?`; did you mean ${o.value}pp or ${o.value}%?`:"";throw ruleError(e,n,`can never ${u}, since ${t} lies between ${a} and ${l}${f}`)}function defaultRule(e,t){const n=primaryMetric(e,t);return{subject:{namespace:null,name:n,args:[]},test:{comparator:"no worse than",bound:{value:1,unit:"percent",of:null}},scope:null,persistence:null,confidence:null,severity:"critical",line:1}}function primaryMetric(e,t){switch(e.task){case"binary":return e.score!==null&&t.task==="binary"&&t.score!==null?"roc_auc":"accuracy";case"multiclass":{const n=e.scoreIsProbability&&t.task==="multiclass"&&t.scoreIsProbability;return n?"roc_auc":"accuracy"}case"regression":return"rmse";case"columns":throw new u.y("rules: for the user's own columns there is no rule without asking; name one, such as mean(judge) >= 98% of champion",{title:"Input rules"})}}function boundOfChampion(e,t){const{bound:n}=e.test;if(n.of!=="champion")return{kind:"bound",bound:boundOf(e),shown:null};if(t.value===null)return{kind:"undefined",reason:`the champion's figure is: ${t.reason}`};const r=n.unit==="number"?n.value:n.value/100;const o=t.value+(r-1)*Math.abs(t.value);const s=(0,h.SM)({...n,of:null});const i=t.value<0?o:r*t.value;const a=t.value<0?`${margin_plainNumber(100*(r-1))}% of its size beyond `:`${s} of `;return{kind:"bound",bound:i,shown:`${a}the champion's ${margin_plainNumber(t.value)} = ${margin_plainNumber(i)}`}}var ki=r(42682);function decideMargin(e,t,n){const r=e.confidence??n.confidence;const o={comparator:e.test.comparator,bound:e.test.bound,confidence:r};const s=e.scope!==null&&e.scope.kind!=="slice";const i=t.filter(({slice:e,support:t})=>e===null||t.n>=n.minSliceSize);const a=s?decideEachSlice(i,o):i.map(e=>decideDifference(e,o));const l=e.confidence===null?(0,h.Yt)(e.test):`${(0,h.Yt)(e.test)} with ${(0,h.GO)(r)} confidence`;const facts=t=>({id:(0,h.ij)(e,t.slice),title:(0,h.Tq)(e,t.slice),severity:e.severity,observed:t.value.value,expected:l,slice:t.slice,support:t.support,location:n.rulesPath===null?null:{path:n.rulesPath,line:e.line}});const c=a.map(e=>{const{difference:t}=e;const{value:n}=t.champion.value;const r=n===null?null:t.test()?.exact??null;return{...facts(t),outcome:e.outcome,interval:e.interval,baseline:n===null?null:{name:"champion",value:n},...heldMargin(e,o),...e.message===null?{}:{message:e.message},evidence:[...e.marginShown?.includes("=")?[`margin ${e.marginShown}`]:[],...e.adjustedTail===null?[]:[`Holm-adjusted p ${Number(e.adjustedTail.toPrecision(3))} over the slices`],...r===null?[]:[`McNemar's exact p ${Number(r.toPrecision(4))}`],...posterior(e),...powerOf(e,o),...t.paired?[]:["unpaired: the champion's rows are not at hand"]]}});const u=t.filter(e=>!i.includes(e)).map(t=>({...facts(t),outcome:"inconclusive",severity:s?"info":e.severity,interval:t.intervalAt?.(r)??null,message:`too small to gate: ${t.support.n} rows, fewer than min-slice-size ${n.minSliceSize}`,evidence:[]}));const f=[...c.map(told),...u];if(s&&i.length===0){f.push({id:(0,h.ij)(e,null),title:(0,h.Tq)(e,null),outcome:"inconclusive",severity:e.severity,observed:null,expected:l,message:`no slice has ${n.minSliceSize} rows or more, so the rule gates nothing`,slice:null,evidence:[],location:n.rulesPath===null?null:{path:n.rulesPath,line:e.line}})}return{rule:o,checks:f,decisions:a}}function powerOf({difference:e,margin:t},{comparator:n,confidence:r}){if(t===null||n!=="no worse than")return[];const o=powerToPass(e,{comparator:n,margin:t,level:r});if(o===null)return[];const s=o>.99?"over 99%":o<.01?"under 1%":`about ${Math.round(100*o)}%`;return[`power: an equal model would pass in ${s} of samples like this one`]}function posterior({difference:e,margin:t}){const{folds:n,direction:r}=e;if(!n||t===null||r==="none")return[];const o=correlatedT(n,t,r);if(o===null)return[];const percent=e=>`${Number((100*e).toPrecision(3))}%`;return[`correlated t over ${n.differences.length} folds: better ${percent(o.challengerBetter)}, within ±${margin_plainNumber(t)} ${percent(o.equivalent)}, worse ${percent(o.championBetter)} of the posterior`]}function heldMargin(e,t){const{difference:n,margin:r,outcome:o,word:s}=e;const{direction:i}=n;if(r===null||i==="none")return{};const a=t.comparator==="no worse than"?-r:r;const l=o==="inconclusive"&&n.clusters===undefined?rowsNeeded(n,{comparator:t.comparator,margin:r,level:t.confidence}):null;return{margin:{edge:i==="higher"?a:-a,better:i,word:s,moreRows:l?.more?twoDigits(l.more):null}}}function twoDigits(e){const t=10**Math.max(0,Math.floor(Math.log10(e))-1);return Math.ceil(e/t)*t}function told(e){const t=(0,ki.Lr)(e);if(e.message===undefined||t===null)return e;const[,...n]=e.message.startsWith("the interval of the difference")?e.message.split("; "):["",e.message];return{...e,message:[t,...n].join("; ")}}const xi=20;const _i=10;function wantedColumns(e,t){const{rules:n}=e.common;const r=e.rows.slices.flatMap(e=>namesOf(parseSliceSpec(e)));const o=n.flatMap(e=>columnsOfScope(e.scope));const s=e.folds===null?[]:[e.folds];const i=subjectsOf(e,n).flatMap(e=>specColumns(e));for(const e of r)roles_named("slices",e,t);for(const e of o)roles_named("rules",e,t);for(const e of i)roles_named("rules, metrics",e,t);for(const e of s)roles_named("folds",e,t);for(const n of e.showColumns)roles_named("show-columns",n,t);return{columns:[...r,...o,...i,...s,...e.showColumns],ofMetrics:i,facts:[...new Set([...r,...o,...s])]}}function subjectsOf(e,t){const n=t.map(e=>e.subject).filter(e=>e.name!=="flips");return[...n,...e.rows.metrics.map(e=>(0,F.Ci)(e,{input:"metrics"}))]}function scopesOf(e,t,n){const r=new Map(e.map(e=>[e,forRule(e,n,()=>e.scope===null?null:specOfScope(e.scope,t))]));return{specs:[...r.values()].filter(e=>e!==null),of:e=>r.get(e)??null}}function compareModels(e,t,n){const{common:r,rows:o}=e;const{challenger:s,champion:i}=t;const a=n.margins.length+n.bounds.length===0;const l=a?{margins:[defaultRule(s,i)],bounds:[]}:n;const c=s.task==="multiclass"?s.classes:undefined;const parse=e=>parseMetric(e,s.task,c);for(const e of[...l.margins,...l.bounds]){refuseIdleRule(e,e.subject.name==="flips"?"flips":parse(e.subject).name,r.rulesPath)}const u=distinct(subjectsOf(e,[...l.margins,...l.bounds]).map(parse));const f=distinct([...u,...defaultMetrics(s)]);const d=o.slices.map(e=>parseSliceSpec(e));const{rulesPath:h}=r;const p=scopesOf([...l.margins,...l.bounds],d,h);const m=sliceRows([...d,...p.specs],t.columns,s.rows);const v={slice:null,rows:null};const g={resamples:o.resamples,seed:r.seed,proportionInterval:o.proportionInterval,zeroDivision:o.zeroDivision};const w=e.folds===null?null:foldsOf(e.folds,t.columns,s.rows);const b={challenger:readWholeModel(s),champion:readWholeModel(i)};const y={challenger:s,champion:i,settings:{...g,test:e.differenceTest}};const compared=(e,t)=>w===null?compareMetrics({...y,metrics:e,views:t,whole:b}):compareOverFolds({...y,metrics:e,views:t},w);const $=[...compared(f,[v]),...compared(u,m.views)];const k=findFlips(s,i);const x=[v,...m.views];const _={confidence:r.confidence,minSliceSize:o.minSliceSize,resamples:o.resamples,rulesPath:h};const N=l.margins.map(e=>{const t=p.of(e);const n=figuresOfRule(e,parse(e.subject).id,$,t,m,h);const r=decideMargin(e,n,_);return{...r,checks:[...r.checks,...leftOut(e,t,m,_)]}});const[S,O]=[true,false].map(e=>l.bounds.filter(({subject:t})=>t.name==="flips"===e));const M=distinct(O.map(({subject:e})=>parse(e)));const A=w===null?evaluateShared(s,M,x,g,{whole:b.challenger.read}):evaluateOverFolds(s,M,x,w,g);const C=S.length>0?flipEstimates(k,s,x,g):[];const R=l.bounds.flatMap(e=>{const t=e.subject.name==="flips"?"flips":parse(e.subject).id;const n=p.of(e);const r=figuresOfRule(e,t,[...A,...C],n,m,h);const o=decideRule(e,r,{..._,dummies:new Map},t=>boundOfChampion(e,championFigure(t,$)));return[...o,...leftOut(e,n,m,_)]});const E=compare_models_keyOf(t);return{checks:[...t.checks,...distinctChecks([...N.flatMap(({checks:e})=>e),...R])],margins:N,metrics:$.map(e=>metricRow(e,N,r.confidence,o.minSliceSize)),tables:[...k.kind==="none"?[]:[flipTable(countFlips(k.of,x)),...flippedTable(k.of,E,e,t)],...movedTable(movedSlices($,_i,o.minSliceSize),r.confidence)],figures:[...differenceFigure($,r.confidence),...pairedFigures(t,r.confidence,b)],notes:[`task: ${t.task.task} (${t.task.why})`,`${s.rows} shared rows`,...w===null?[]:[foldsNote(e.folds,w)],...a?["no rules were given: the primary metric must be no worse than 1% of the champion's"]:[],...t.notes,...m.notes],holdout:holdoutOf(s.rows,t.columns,t)}}function foldsOf(e,t,n){const{views:r,omitted:o}=buildViews([{columns:[{name:e,bins:null}]}],t,n);if(o===null&&r.length>=2)return r;throw new u.y(o===null?`folds: column "${e}" names ${r.length===1?"one fold":"no fold"}, and a comparison over folds needs two or more`:`folds: column "${e}" has more than ${fi} values, so it names no folds`,{title:"Input folds"})}function foldsNote(e,t){return`folds: ${t.length} by column ${e}; each metric is the mean over them, its interval Nadeau and Bengio's corrected t, which counts that training sets overlap`}function championFigure({id:e,slice:t},n){const r=n.find(n=>n.id===e&&sameSlice(n.slice,t));return r?.champion.value??{value:null,reason:`${e} is no figure that a champion has by itself`}}function sameSlice(e,t){return JSON.stringify(e)===JSON.stringify(t)}function compare_models_keyOf({key:e,columns:t}){const n=e===null?undefined:t.get(e);return e=>n===undefined?`row ${e+1}`:textAt(n,e)??""}function holdoutOf(e,t,n){const text=e=>{const n=e===null?undefined:t.get(e);return n===undefined?null:textColumn(n)};const r=(0,l.createHash)("sha256");const o=holdoutDigest({rows:e,key:text(n.key),label:text(n.label)},{update:e=>void r.update(e),finish:()=>r.digest("hex")});return{sha256:o,rows:e}}function metricRow(e,t,n,r){const{challenger:o,champion:s,value:i,slice:a,support:l}=e;const c=weightiest(t.flatMap(({decisions:e})=>e).filter(t=>t.difference===e));const u=c?.interval??compare_models_intervalOf(e,n);return{id:e.id,slice:a,value:o.value.value,reason:o.value.value===null?o.value.reason:null,direction:e.direction,interval:o.value.value===null?null:o.intervalAt?.(n)??null,support:l,...a!==null&&l.n<r?{tooSmall:true}:{},champion:{value:s.value.value,interval:s.value.value===null?null:s.intervalAt?.(n)??null},difference:{value:i.value,interval:u,method:u?.method??"none",p:i.value===null?null:e.test()?.p??null,verdict:c?.word??wordOf(e,n)}}}function weightiest(e){const t={error:3,fail:2,inconclusive:1,pass:0};return e.reduce((e,n)=>e===undefined||t[n.outcome]>t[e.outcome]?n:e,undefined)}function compare_models_intervalOf(e,t){return e.value.value===null?null:e.intervalAt?.(t)??null}function flipTable(e){return{id:"flips",title:"Rows that changed between right and wrong",columns:[{id:"slice",title:"slice",type:"name"},{id:"right_to_wrong",title:"right to wrong",type:"count"},{id:"wrong_to_right",title:"wrong to right",type:"count"}],rows:e.map(({slice:e,rightToWrong:t,wrongToRight:n})=>[sliceName(e),t,n])}}function sliceName(e){return e===null?"all rows":Object.entries(e).map(([e,t])=>`${e}=${t}`).join(", ")}function flippedTable(e,t,n,r){const o=flips_flippedRows(e,t,xi);if(o.length===0)return[];const s=n.showColumns.flatMap(e=>{const t=r.columns.get(e);return t===undefined?[]:[{name:e,column:t}]});return[{id:"flipped-rows",title:`Rows that changed, at most ${xi} of either kind`,columns:[{id:"key",title:r.key??"row",type:"key"},{id:"change",title:"change",type:"text"},...s.map(({name:e})=>({id:`show-${e}`,title:e,type:"value"}))],rows:o.map(({row:e,key:t,change:n})=>[t,n,...s.map(({column:t})=>(0,d.Eh)(textAt(t,e)??""))])}]}function movedTable(e,t){if(e.length===0)return[];return[{id:"moved-slices",title:"Slices that moved most, by evidence",columns:[{id:"metric",title:"metric",type:"name"},{id:"slice",title:"slice",type:"name"},{id:"n",title:"rows",type:"count"},{id:"champion",title:"champion",type:"number"},{id:"challenger",title:"this one",type:"number"},{id:"difference",title:"difference",type:"number"},{id:"low",title:"low",type:"number"},{id:"high",title:"high",type:"number"},{id:"p",title:"p, Holm-adjusted",type:"number"}],rows:e.map(({difference:e,adjusted:n})=>{const r=compare_models_intervalOf(e,t);return[e.id,sliceName(e.slice),e.support.n,e.champion.value.value,e.challenger.value.value,e.value.value,r?.low??null,r?.high??null,n]}),additive:false}]}function differenceFigure(e,t){const n=e.flatMap(e=>{const n=compare_models_intervalOf(e,t);const{value:r}=e.value;return e.slice===null&&r!==null&&n!==null&&e.direction!=="none"?[{id:e.id,value:r,interval:n}]:[]});if(n.length===0)return[];return[{id:"differences",kind:"interval",title:"Difference from the champion",x:{title:""},y:{title:"this one − champion"},series:[{name:"difference",points:n.map(({value:e,interval:t},n)=>({x:n,y:e,low:t.low,high:t.high}))}],categories:n.map(({id:e})=>e),reference:{name:"no difference",points:[{x:0,y:0}]}}]}function pairedFigures({challenger:e,champion:t},n,r){const o=new Map(figuresOf(t,n,r.champion.read).map(e=>[e.id,e]));return figuresOf(e,n,r.challenger.read).map(e=>{const t=o.get(e.id);const[n,r]=[e.series,t?.series??[]];const s=e.kind==="line"||e.id==="calibration";if(!s||n.length!==1||r.length!==1)return{...e,title:`${e.title} (this one)`};return{...e,series:[{...n[0],name:"this one"},{...r[0],name:"champion"}]}})}const Ni="it is a point value without an interval; to learn how sure it is, give the rows: `predictions: preds.csv` with columns label and score";function numberOf(e,t,n){const{name:r,args:o}=e.subject;const s=o.length===0?t.numbers.find(({path:e})=>e===r):undefined;if(s===undefined){const o=nearest(r,t.names);const s=o.length>0?`did you mean ${o.join(" or ")}?`:`it has ${t.names.slice(0,20).join(", ")}`;throw ruleError(e,n,`names no number of ${t.file.shown}; ${s}`)}if(e.scope!==null){throw ruleError(e,n,"asks for slices, and a metrics file has none; give the rows as predictions")}return s}function decideNumber(e,t,n,r={kind:"bound",bound:boundOf(e),shown:null}){const{path:o,value:s}=numberOf(e,t,n);const i={id:(0,h.ij)(e,null),title:(0,h.Tq)(e,null),severity:e.severity,observed:s.value,expected:expectedOf(e),interval:null,slice:null,evidence:[...r.kind==="bound"&&r.shown!==null?[r.shown]:[],Ni],location:{path:t.file.shown}};if(s.value===null)return{...i,outcome:"error",message:`${o} is undefined: ${s.reason}`};if(r.kind==="undefined"){return{...i,outcome:"error",message:`the bound is undefined, since ${r.reason}`}}if(e.confidence!==null){return{...i,outcome:"inconclusive",message:`a number without rows has no interval, so no confidence can be claimed for ${o}`}}return{...i,outcome:(0,Qs.v9)(s.value,e.test.comparator,r.bound)?"pass":"fail"}}const Si=1e4;const Oi=32;const Mi=/^[+-]?\.?(nan|inf|infinity)$/i;function flattenNumbers(e,t){const n=new Map;const r=[];walk(e,t,(e,o)=>{const s=valueOfLeaf(o);if(s===null){r.push(e);return}if(n.has(e))throw refusal(t,`it has two values at ${e}`);if(n.size>=Si)throw refusal(t,`it holds more than ${Si} numbers; rows belong to predictions`);n.set(e,s)});const o=r.slice(0,10).join(", ");const s=r.length>10?` and ${r.length-10} more`:"";return{numbers:[...n].map(([e,t])=>({path:e,value:t})),notes:r.length===0?[]:[`${t}: left out because they are no numbers: ${o}${s}`]}}function walk(e,t,n){descend(e,"",0);function descend(e,r,o){if(typeof e!=="object"||e===null){n(r===""?"(document)":r,e);return}if(o>=Oi)throw refusal(t,`it is nested deeper than ${Oi} levels`);for(const[t,n]of Object.entries(e))descend(n,r===""?t:`${r}.${t}`,o+1)}}function valueOfLeaf(e){if(typeof e==="bigint")return{value:Number(e)};if(typeof e==="number"){return Number.isFinite(e)?{value:e}:{value:null,reason:`the file says ${Number.isNaN(e)?"NaN":"infinity"}`}}if(typeof e!=="string"||!Mi.test(e.trim()))return null;return{value:null,reason:`the file says ${/nan/i.test(e)?"NaN":"infinity"}`}}function refusal(e,t){return new u.y(`${e}: ${t}`,{title:`Input ${e}`})}const Ai=16*2**20;async function readMetricsFile(e,t,n){return readNumbers(await n.places.files([e],t),t,n)}async function readNumbers(e,t,n){const[r]=e;if(r===undefined||e.length>1){throw new u.y(`${t}: it names ${e.length} files, and one of numbers is needed`,{title:`Input ${t}`})}if((await(0,c.stat)(r.absolute)).size>Ai){throw new u.y(`${t}: ${r.shown} is larger than 16 MiB, so it is no file of metrics; rows belong to predictions`,{title:`Input ${t}`,location:{path:r.shown}})}const{numbers:o,notes:s}=flattenNumbers(await parseNumbers(await(0,c.readFile)(r.absolute,"utf8"),r.shown,t),t);if(o.length===0){throw new u.y(`${t}: ${r.shown} holds no number`,{title:`Input ${t}`,location:{path:r.shown}})}return{file:r,sha256:await fileDigest(r.absolute),dvcMd5:await dvcMd5(r.absolute,n.workspace),names:o.map(e=>e.path),numbers:o,notes:s}}async function parseNumbers(e,t,n){const{LineCounter:o,parseDocument:s}=await r.e(483).then(r.t.bind(r,33483,19));const i=new o;const a=s(e,{lineCounter:i,prettyErrors:false,uniqueKeys:true});const[l]=a.errors;if(l!==undefined){const{line:e,col:r}=i.linePos(l.pos[0]);throw new u.y(`${n}: ${t}:${e}: it is neither JSON nor YAML: ${l.message.replaceAll(/\s+/g," ")}`,{title:`Input ${n}`,location:{path:t,line:e,column:r}})}try{return a.toJS({maxAliasCount:100})}catch{throw new u.y(`${n}: ${t}: its aliases expand without bound`,{title:`Input ${n}`,location:{path:t}})}}function inputFileOf({file:e,sha256:t,dvcMd5:n},r){return{path:e.shown,place:e.place,sha256:t,...e.version===undefined?{}:{version:e.version},...n===null?{}:{dvcMd5:n},role:r}}function directionOfNumber(e){return metricDirection(e.slice(e.lastIndexOf(".")+1))??"none"}const Ci="champion";function firstChampionCheck(e,t,n){const r=t.length===0?"":`; not decided: ${t.map(h.KL).join("; ")}`;return{id:Ci,title:"first champion",outcome:n,severity:"critical",observed:null,expected:n==="fail"?"a champion to compare with":"a champion, or none yet",message:`FIRST CHAMPION: there is no champion to compare with (${e})${r}`,slice:null,evidence:[],location:null}}const Ri="two point values without an interval; give both models' rows (`predictions` and a champion of rows) to learn whether the difference is more than chance";async function compareNumbers(e,t,n,r,o){const{rulesPath:s}=e.common;const i=await readMetricsFile(t,"metrics-file",o);const a=await championNumbers(n,o);if(r.margins.length+r.bounds.length===0)throw withoutRules(i);const l=r.bounds.find(({subject:e})=>e.name==="flips");if(l!==undefined&&!i.names.includes("flips")){throw ruleError(l,s,"needs the rows of both models; give them as predictions and champion")}const c=a.kind==="numbers";const u=r.bounds.filter(({test:e})=>c||e.bound.of===null);const f=r.margins.map(e=>compare_numbers_decideMargin(e,i,a,s));const d=u.map(e=>c?decideNumber(e,i,s,boundOfChampion(e,a.numbers(e.subject.name))):decideNumber(e,i,s));const h=[...r.margins,...r.bounds.filter(e=>!u.includes(e))];return{checks:c?[...f.flatMap(({check:e})=>e??[]),...d]:[firstChampionCheck(a.why,h,e.onMissingChampion),...d],margins:[],metrics:i.numbers.map(e=>{const t=f.find(({path:t,check:n})=>t===e.path&&n!==null)?.word;return compare_numbers_metricRow(e,c?a.numbers:null,t??"undecided")}),tables:[],figures:[],notes:[...i.notes,`${i.file.shown}: numbers without rows${c?", compared as numbers":""}; ${Ri}`],holdout:null,files:[inputFileOf(i,"metrics-file"),...c?[a.file]:[]]}}async function championNumbers(e,t){switch(e.kind){case"missing":return e;case"rows":{const n=await readNumbers(e.files,"champion",t);const r=new Map(n.numbers.map(({path:e,value:t})=>[e,t]));const absent=e=>({value:null,reason:`${n.file.shown} has no number ${e}`});return{kind:"numbers",numbers:e=>r.get(e)??absent(e),file:inputFileOf(n,"champion")}}case"report":{const{report:t,file:n}=e;const numbers=e=>{const n=t.metrics.find(({id:t,slice:n})=>t===e&&n===null);if(n===undefined)return{value:null,reason:`the champion's report has no ${e}`};return n.value===null?{value:null,reason:n.reason??"it is undefined in the champion's report"}:{value:n.value}};return{kind:"numbers",numbers:numbers,file:n}}}}function compare_numbers_decideMargin(e,t,n,r){const{path:o,value:s}=numberOf(e,t,r);const i=directionOfNumber(o);if(i==="none"){throw ruleError(e,r,`cannot be decided: its name does not say whether more or less of ${o} is better; hold it to a bound, such as ${(0,sr.To)(o)} >= 98% of champion`)}if(n.kind==="missing")return{path:o,word:"undecided",check:null};const a=n.numbers(o);const{comparator:l}=e.test;const c=marginOf(e.test.bound,a);const u=s.value===null||a.value===null?null:s.value-a.value;const f={id:(0,h.ij)(e,null),title:(0,h.Tq)(e,null),severity:e.severity,observed:u,expected:e.confidence===null?(0,h.Yt)(e.test):`${(0,h.Yt)(e.test)} with ${(0,h.GO)(e.confidence)} confidence`,interval:null,baseline:a.value===null?null:{name:"champion",value:a.value},slice:null,evidence:[...c.kind==="margin"&&c.shown.includes("=")?[`margin ${c.shown}`]:[],Ri],location:{path:t.file.shown}};const undecidable=e=>({path:o,word:"undecided",check:{...f,outcome:"error",message:e}});if(s.value===null)return undecidable(`${o} is undefined: ${s.reason}`);if(a.value===null)return undecidable(`${o} is undefined for the champion: ${a.reason}`);if(c.kind==="undefined")return undecidable(c.reason);const d=i==="higher"?1:-1;const p=d*(l==="no worse than"?-c.margin:c.margin);const m=`${margin_plainNumber(s.value)} against ${margin_plainNumber(a.value)}, a difference of ${compare_numbers_signed(s.value-a.value)}, ${l==="better by"?"asked for":"allowed"} ${compare_numbers_signed(p)}`;if(e.confidence!==null){const e=`${m}; numbers without rows have no interval, so no confidence can be claimed`;return{path:o,word:"undecided",check:{...f,outcome:"inconclusive",message:e}}}const v=(0,Qs.v9)(s.value,i==="higher"?">=":"<=",a.value+p);const g=(0,Qs.v9)(s.value,i==="higher"?">":"<",a.value);const w=compare_numbers_wordOf(v,g,l);return{path:o,word:w,check:{...f,outcome:v?"pass":"fail",margin:{edge:p,better:i,word:w,moreRows:null},message:m}}}function compare_numbers_wordOf(e,t,n){if(t)return"better";if(n==="better by")return"undecided";return e?"not worse":"worse"}function compare_numbers_metricRow(e,t,n){const{path:r,value:o}=e;const s={id:r,slice:null,value:o.value,reason:o.value===null?o.reason:null,direction:directionOfNumber(r),interval:null,support:{n:0}};if(t===null)return s;const i=t(r).value;return{...s,champion:{value:i,interval:null},difference:{value:o.value===null||i===null?null:o.value-i,interval:null,method:"none",p:null,verdict:n}}}function withoutRules(e){const t=e.names.filter(e=>directionOfNumber(e)!=="none");const[n=e.names[0]]=t;const r=t.length>0?`${(0,sr.To)(n)} no worse than 1%`:`${(0,sr.To)(n)} >= 98% of champion`;return new u.y(`rules: say which of the numbers must hold, such as "${r}"; ${e.file.shown} has ${e.names.slice(0,20).join(", ")}`,{title:"Input rules",fix:`rules: ${JSON.stringify(r)}`})}function compare_numbers_signed(e){return e>0?`+${margin_plainNumber(e)}`:margin_plainNumber(e+0)}function chooseWinner(e){const t=e.flatMap(({decisions:e},t)=>e.flatMap(({rule:e,decision:n})=>{const r=passingTail(n,e);return r===null?[]:[{contender:t,decision:n,rule:e,tail:r}]}));const n=holm(t.map(({tail:e})=>e));const r=e.map(({name:e,decisions:r,passesOtherRules:o},s)=>{const i=t.flatMap((e,t)=>e.contender===s?[{...e,adjusted:n[t]}]:[]);const a=i.length===r.length&&i.length>0;const l=i.every(e=>e.decision.outcome==="pass"&&e.adjusted<(1-e.rule.confidence)/2);return{name:e,passes:a&&l&&o,adjustedTail:a?Math.max(...i.map(e=>e.adjusted)):null}});const o=e.filter((e,t)=>r[t].passes);if(o.length===0){const t=e.some(({decisions:e,passesOtherRules:t})=>t&&e.length>0&&e.every(({decision:e})=>e.outcome==="pass"));const n=e.every(({decisions:e})=>e.length===0);return{results:r,winner:null,reason:n?"no rule holds a difference from the champion to a margin, such as roc_auc no worse than 0.005":t?"no challenger passes after correction for their number":"no challenger passes every rule"}}const s=o.reduce((e,t)=>standing(t)>standing(e)?t:e);const i=o.length-1;return{results:r,winner:s.name,reason:i===0?"the only one that passes every rule after Holm's correction":`the best of ${o.length} that pass after Holm's correction`}}function standing({decisions:e}){const t=e[0]?.decision.difference;const n=t?.challenger.value.value??null;return t===undefined||n===null?Number.NEGATIVE_INFINITY:sign(t.direction)*n}const Ei="winner";function contested(e,t){const n=e[0].checks.find(({id:e})=>e===Ci);const r=e.map(e=>({...e,name:e.name??""}));const o=chooseWinner(r.map(({name:e,margins:t,checks:n})=>{const r=new Set(t.flatMap(e=>e.checks.map(({id:e})=>e)));return{name:e,decisions:t.flatMap(({rule:e,decisions:t})=>t.map(t=>({rule:e,decision:t}))),passesOtherRules:n.every(({id:e,outcome:t,severity:n})=>r.has(e)||n!=="critical"||t==="pass")}}));const s=r.flatMap(({name:e,checks:t})=>t.filter(({id:e})=>e!==Ci).map(t=>({...t,id:`${t.id}#${e}`,title:`${e}: ${t.title}`,severity:t.outcome==="error"?t.severity:"info"})));const i=r.some(({checks:e})=>(0,f.Vj)(e,t)!=="fail");return{checks:[...n===undefined?[]:[n],winnerCheck(o,i,n!==undefined),...s],margins:r.flatMap(({margins:e})=>e),metrics:r.flatMap(({name:e,metrics:t})=>t.map(t=>({...t,challenger:e}))),tables:[contestTable(o),...r.flatMap(({name:e,tables:t})=>t.map(t=>ofChallenger(t,e)))],figures:r.flatMap(({name:e,figures:t})=>t.map(t=>({...t,id:`${t.id}-${e}`,title:`${t.title}: ${e}`}))),holdout:e[0].holdout,notes:r.flatMap(({name:e,notes:t})=>t.map(t=>`${e}: ${t}`))}}function winnerCheck({winner:e,reason:t},n,r){return{id:Ei,title:"one challenger wins",outcome:e!==null?"pass":n?"inconclusive":"fail",severity:r&&n?"info":"critical",observed:e,expected:"a challenger that passes every rule after correction",message:e===null?`no challenger wins: ${t}`:`${e} wins: ${t}`,slice:null,evidence:[],location:null}}function contestTable({results:e,winner:t}){return{id:"challengers",title:"Challengers",columns:[{id:"challenger",title:"challenger",type:"name"},{id:"passes",title:"passes every rule",type:"boolean"},{id:"p",title:"largest p, Holm-adjusted",type:"number"},{id:"winner",title:"winner",type:"boolean"}],rows:e.map(({name:e,passes:n,adjustedTail:r})=>[e,n,r,e===t])}}function ofChallenger(e,t){return{...e,title:`${e.title}: ${t}`,columns:[{id:"challenger",title:"challenger",type:"name"},...e.columns],rows:e.rows.map(e=>[t,...e])}}async function countReuse(e,{earlierReports:t},n,r){const o=n.kind==="report"?[n.report]:[];for(const e of t)o.push(...await reportsAt(e,r));const s=decisionsBefore(e.sha256,o);return{holdout:{...e,decisions:s+1},notes:[`holdout ${e.sha256.slice(0,12)}: ${s>0?`these rows have already decided ${s===1?"once":`${s} times`}; each reuse weakens what they prove`:o.length>0?"no earlier report at hand decided on these rows":"no earlier report is at hand to say how often these rows have decided"}`]}}function decisionsBefore(e,t){const n=t.flatMap(({provenance:{holdout:t}})=>t?.sha256===e?[t.decisions]:[]);return Math.max(0,n.length,...n)}async function reportsAt(e,t){const n="earlier-reports";try{const r=await t.places.allFiles(e,n);const o=[];for(const e of r.filter(({absolute:e})=>e.endsWith(".json"))){o.push((await readReport(e,n)).report)}return o}catch(e){if(e instanceof MissingFile)return[];throw e}}async function openChampion(e,t){try{if(e.championCommand!==null){const[n,...r]=e.champion;if(r.length>0){throw new u.y("champion: with champion-command it is one model, and several lines were given",{title:"Input champion"})}const o=await t.places.model(n,"champion");return{kind:"rows",files:[await scoreChampion(e.championCommand,o,t)]}}const n=await t.places.rowsOrReport(e.champion,"champion");if(n.kind==="rows")return n;const{report:r,file:o,sha256:s}=n.report;return{kind:"report",report:r,file:{path:o.shown,place:o.place,sha256:s,role:"champion",...o.version===undefined?{}:{version:o.version}}}}catch(e){if(e instanceof MissingFile)return{kind:"missing",why:e.message.replace(/^champion: /,"")};throw e}}const Ii=1e3;const Ti=256;function codeClasses(e){const t=new Int32Array(e.length).fill(-1);const n=[];const{missing:r}=e;if(e.type==="text"){const o=new Map;for(let s=0;s<e.length;s++){if(r!==null&&r[s]===1)continue;const i=e.codes[s]??0;let a=o.get(i);if(a===undefined){a=n.length;if(a>=Ii)return null;o.set(i,a);n.push(textAt(e,s)??"")}t[s]=a}return{texts:n,codes:t}}const{values:o}=e;const s=new Map;const i=new Int32Array(Ti).fill(-1);for(let a=0;a<e.length;a++){if(r!==null&&r[a]===1)continue;const l=o[a];const c=l>=0&&l<Ti&&Number.isInteger(l)?l:-1;let u=c>=0?i[c]:s.get(l)??-1;if(u<0){u=n.length;if(u>=Ii)return null;if(c>=0)i[c]=u;else s.set(l,u);n.push(textAt(e,a)??"")}t[a]=u}return{texts:n,codes:t}}function classes_isWhole(e){if(e.type!=="number")return e.type==="boolean";const{values:t,missing:n}=e;for(let e=0;e<t.length;e++){if(n!==null&&n[e]===1)continue;if(!Number.isInteger(t[e]))return false}return true}function classes_sortClasses(e){const t=[...new Set(e)];const n=t.every(e=>e.trim()!==""&&Number.isFinite(Number(e)));return n?t.sort((e,t)=>Number(e)-Number(t)):t.sort((e,t)=>e<t?-1:e>t?1:0)}function alignBooleans(e,t){if(t===null)return e;const n=e.texts.every(e=>e==="true"||e==="false");const r=t.texts.every(e=>e==="0"||e==="1");if(!n||!r)return e;return{texts:e.texts.map(e=>e==="true"?"1":"0"),codes:e.codes}}function model_parts_partsOf(e,t,n){const get=e=>e===null?null:n.get(e)??null;const r=e.score===null?[]:e.score.kind==="column"?[{className:null,name:e.score.name}]:e.score.columns.map(e=>({className:e.className,name:e.column}));const o=t.task==="binary"||t.task==="multiclass";return{label:t.task==="columns"?null:get(e.label),prediction:t.task==="columns"?null:get(e.prediction),scores:o?r.flatMap(({className:e,name:t})=>{const r=n.get(t);return r===undefined?[]:[{className:e,column:r}]}):[],weight:get(e.weight),cluster:get(e.cluster)}}function codeParts(e,t){const code=(e,t)=>{const n=codeClasses(e);if(n===null){throw new u.y(`${t}: the column ${e.name} has over 1000 distinct values, too many for classes`,{title:`Input ${t}`})}return n};if(e.label===null)throw new Error(`no label column ${t.label}`);const n=code(e.label,"label");const r=e.prediction===null?null:code(e.prediction,"prediction");return{label:alignBooleans(n,r),prediction:r===null?null:alignBooleans(r,n)}}function classesNamed(e,t){const{label:n,prediction:r}=codeParts(e,t);const o=scoresByClass(e,n).map(({className:e})=>e);return[...n.texts,...r?.texts??[],...o]}function scoresByClass(e,t){return e.scores.flatMap(({className:e,column:n})=>e===null?[]:[{className:t.texts.find(t=>sameClass(t,e))??e,column:n}])}function sameClass(e,t){return e===t||isNumeral(e)&&isNumeral(t)&&Number(e)===Number(t)}function allProbabilities(e){for(let t=0;t<e.length;t++)if(!(e[t]>=0&&e[t]<=1))return false;return true}function isNumeral(e){return e.trim()!==""&&Number.isFinite(Number(e))}const Fi=5;function matchKeys(e,t){const n=textColumn(e);const r=textColumn(t);const o=r.dictionary.codesIn(n.dictionary);const s=new Int32Array(n.dictionary.size).fill(-1);const i=new Uint8Array(r.dictionary.size);const a=new Uint8Array(n.dictionary.size);const l=new match_keys_Tally;const c=new match_keys_Tally;const u=new match_keys_Tally;const f=new match_keys_Tally;const d=new match_keys_Tally;const h=new match_keys_Tally;for(let e=0;e<n.length;e++){if(n.missing!==null&&n.missing[e]===1){c.add(e);continue}const t=n.codes[e];if(a[t]===1)l.add(e);a[t]=1}for(let e=0;e<r.length;e++){if(r.missing!==null&&r.missing[e]===1){f.add(e);continue}const t=r.codes[e];const n=o[t];if(i[t]===1)u.add(e);else if(n>=0)s[n]=e;i[t]=1;if(n<0||a[n]===0)d.add(e)}const p=new Int32Array(n.length).fill(-1);for(let e=0;e<n.length;e++){if(n.missing!==null&&n.missing[e]===1)continue;const t=s[n.codes[e]];p[e]=t;if(t<0)h.add(e)}return{rightRowOf:p,unmatched:h,leftDuplicates:l,rightDuplicates:u,leftMissing:c,rightMissing:f,rightUnmatched:d}}class match_keys_Tally{count=0;rows=[];add(e){this.count++;if(this.rows.length<Fi)this.rows.push(e)}}class ColumnPieces{name;#x=[];#_=null;#N=0;#S=false;constructor(e){this.name=e}get conflict(){return this.#S}get type(){return this.#_}add(e){if(this.#S)return;if(!(0,hi.GI)(e)){this.#_??=e.type;if(this.#_!==e.type){this.#S=true;this.#x=[];return}}this.#x.push(e);this.#N+=e.length}joined(){const e=this.#x;this.#x=[];const{name:t}=this;const n=this.#N;if(this.#_===null)return(0,hi.Y$)(t,n);if(e.length===1)return e[0];const r=joinedMissing(e,n);if(this.#_==="number"){const o=new Float64Array(n);place(e,(e,t)=>{if(e.type==="number")o.set(e.values,t)});return{name:t,type:"number",length:n,missing:r,values:o}}if(this.#_==="boolean"){const o=new Uint8Array(n);place(e,(e,t)=>{if(e.type==="boolean")o.set(e.values,t)});return{name:t,type:"boolean",length:n,missing:r,values:o}}const o=new Uint32Array(n);const s=e.filter(e=>e.type==="text");place(e,(e,t)=>{if(e.type==="text")o.set(e.codes,t)});return{name:t,type:"text",length:n,missing:r,codes:o,dictionary:s[0].dictionary}}}function place(e,t){let n=0;for(const r of e){t(r,n);n+=r.length}}function joinedMissing(e,t){if(e.every(e=>e.missing===null))return null;const n=new Uint8Array(t);place(e,(e,t)=>{if(e.missing!==null)n.set(e.missing,t)});return n}var ji=r(84517);const Pi=10;const Li=13;const Bi=34;const Ui=44;const Di=15;const qi=pi.Buffer.from("true");const Wi=pi.Buffer.from("false");class CsvSyntaxError extends Error{line;constructor(e,t){super(t);this.line=e}}class CsvScanner{#O;#M;#A;#d=pi.Buffer.allocUnsafe(1024);constructor(e,t,n){this.#O=e;this.#A=t;this.#M=n}scan(e,t,n,r,o,s,i){const a=this.#O;const l=this.#A;const c=l-1;const u=this.#M.numeric;let f=t;let d=o;let h=0;e:while(f<n&&h<s){const t=f;let o=e[f];if(o===Pi||o===Li&&e[f+1]===Pi){const e=o===Pi?f:f+1;if(e>=n&&!r)break;if(l===1)i[0]?.setMissing(h++);d++;f=e+1;continue}let s=0;for(let p=0;p<l;p++){const m=i[p];const v=f;o=e[f];if(o===Bi){let i=false;f++;for(;;){o=e[f];if(o===Bi){if(e[f+1]!==Bi)break;i=true;f++}else if(o===Pi){if(f>=n){if(!r){f=t;break e}throw new CsvSyntaxError(d+quotedLinesBefore(e,t,v),"a quoted field begins here and its closing quote is missing.")}s++}f++}const l=f++;if(f>=n&&!r){f=t;break e}o=e[f];if(o===Li&&e[f+1]===Pi){if(f+1>=n&&!r){f=t;break e}o=e[++f]}if(o!==a&&o!==Pi){throw new CsvSyntaxError(d,`field ${p+1} goes on after its closing quote; a quote inside a quoted field is written twice.`)}if(m!==null)this.#C(m,h,e,v+1,l,i)}else if(m===null||m.kind==="text"){while(e[f]>Ui)f++;o=e[f];while(o!==a&&o!==Pi){if(o===Bi)throw strayQuote(d,p);o=e[++f]}if(m!==null){let s=f;if(o===Pi){if(f>=n&&!r){f=t;break e}if(s>v&&e[s-1]===Li)s--}if(this.#M.has(e,v,s))m.setMissing(h);else m.setLastingBytes(h,e,v,s)}}else{let s=false;if(o===45){s=true;o=e[++f]}const i=f;let l=0;let c=0;let g=0;let w=0;let b=0;while(o>=48&&o<=57){if(c<Di){l=l*10+(o-48);if(l!==0)c++}else{g=g*10+(o-48);w++}o=e[++f]}const y=f-i;if(o===46){const t=f+1;o=e[++f];while(o>=48&&o<=57){if(c<Di){l=l*10+(o-48);if(l!==0)c++}else{g=g*10+(o-48);w++}o=e[++f]}b=f-t;if(b===0)w=99}let $=Number.NaN;const k=y>0&&(y===1||e[i]!==48)&&(w===0||b>0)&&w<=7&&b<=22;if(k&&(o===101||o===69)&&e[f+1]===45){let t=0;let n=f+2;for(o=e[n];o>=48&&o<=57&&t<100;o=e[++n])t=t*10+(o-48);if(n>f+2&&b+t<=22){b+=t;f=n}else{o=e[f]}}if(k&&(o===a||o===Pi||o===Li&&e[f+1]===Pi)){if(w===0)$=b===0?l:(0,wi.ti)(l,0,0,b);else $=(0,wi.ti)(l,g,w,b);if(s)$=-$}while(o!==a&&o!==Pi){if(o===Bi)throw strayQuote(d,p);o=e[++f]}let x=f;if(o===Pi){if(f>=n&&!r){f=t;break e}if(x>v&&e[x-1]===Li)x--}if(Number.isNaN($)||u)this.#R(m,h,e,v,x);else m.setNumber(h,$)}if(o===Pi){if(f>=n&&!r){f=t;break e}if(p!==c)throw new CsvSyntaxError(d,`${counted(p+1)} here, but the header has ${l}.`)}else if(p===c){const o=this.#E(e,f,n,l);if(o===null&&!r){f=t;break e}throw new CsvSyntaxError(d,`${o===null?"more fields":counted(o)} here, but the header has ${l}.`)}f++}d+=1+s;h++}return{rows:h,position:Math.min(f,n),line:d}}#C(e,t,n,r,o,s){if(s){if(this.#d.length<o-r)this.#d=pi.Buffer.allocUnsafe(o-r);const s=this.#d;let i=0;for(let e=r;e<o;e++){const t=n[e];s[i++]=t;if(t===Bi)e++}e.setBytes(t,s,0,i);return}if(e.kind!=="text"){const s=(0,wi.kz)(n,r,o);if(s.kind==="value"){e.setNumber(t,s.value);return}}e.setLastingBytes(t,n,r,o)}#R(e,t,n,r,o){if(this.#M.has(n,r,o)){e.setMissing(t);return}if(isWord(n,r,o,qi))e.setBoolean(t,true);else if(isWord(n,r,o,Wi))e.setBoolean(t,false);else{const s=(0,wi.kz)(n,r,o);if(s.kind==="value")e.setNumber(t,s.value);else e.setLastingBytes(t,n,r,o)}}#E(e,t,n,r){let o=r;let s=false;for(let r=t;r<n;r++){const t=e[r];if(t===Bi)s=!s;else if(s)continue;else if(t===this.#O)o++;else if(t===Pi)return o}return null}}function isWord(e,t,n,r){if(n-t!==r.length)return false;for(let n=0;n<r.length;n++){if((e[t+n]|32)!==r[n])return false}return true}function strayQuote(e,t){return new CsvSyntaxError(e,`field ${t+1} holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.`)}function counted(e){return e===1?"1 field":`${e} fields`}function quotedLinesBefore(e,t,n){let r=0;for(let o=t;o<n;o++)if(e[o]===Pi)r++;return r}var zi=r(17735);var Hi=r(74394);const Gi=["#N/A","#N/A N/A","#NA","-1.#IND","-1.#QNAN","-NaN","-nan","1.#IND","1.#QNAN","<NA>","N/A","NA","NULL","NaN","None","n/a","nan","null"];class MissingValues{numeric;#I=new Dictionary;#T=new Uint8Array(256);#F=0;constructor(e){let t=false;for(const n of e){const e=pi.Buffer.from(n,"utf8");if(e.length===0)continue;this.#I.codeOf(e,0,e.length);this.#T[e[0]]=1;this.#F=Math.max(this.#F,e.length);if(Number.isFinite(Number(n)))t=true}this.numeric=t}has(e,t,n){if(t===n)return true;if(this.#T[e[t]]===0||n-t>this.#F)return false;return this.#I.findBytes(e,t,n)!==null}}class RecordWindow{bytes;start=0;end=0;final=false;#j;#T=true;constructor(e,t){this.#j=e;this.bytes=pi.Buffer.allocUnsafe(t+1)}async fill(){if(this.final)return"end";const e=this.end-this.start;if(e*2>=this.bytes.length-1&&e>0){if(e>=Hi.t5)return"too-long";const t=pi.Buffer.allocUnsafe((this.bytes.length-1)*2+1);this.bytes.copy(t,0,this.start,this.end);this.bytes=t}else{this.bytes.copyWithin(0,this.start,this.end)}this.start=0;this.end=e;const t=this.bytes.length-1;while(this.end<t){const e=await this.#j.read(this.bytes,this.end,t-this.end);if(e===0){this.final=true;break}this.end+=e}this.bytes[this.end]=10;if(this.#T){this.#T=false;if(this.end>=3&&this.bytes[0]===239&&this.bytes[1]===187&&this.bytes[2]===191)this.start=3}return"filled"}}function looksLikeUtf16(e){if(e.length>=2&&(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255))return true;const t=Math.min(e.length,256)&~1;if(t<4)return false;let n=0;let r=0;for(let o=0;o<t;o+=2){if(e[o]===0)n++;if(e[o+1]===0)r++}const o=t/4;return n>o&&r===0||r>o&&n===0}function refuseInvalidUtf8(e,t,n,r,o){if((0,pi.isUtf8)(t.subarray(n,r)))return;let s=o;let i=n;for(let e=n;e<r;e++){if(t[e]!==10)continue;if(!(0,pi.isUtf8)(t.subarray(i,e)))break;i=e+1;s++}throw(0,zi.z)(e,s,"the text is not UTF-8; write the file with encoding UTF-8.")}const Ki=10;const Vi=13;const Ji=34;const Qi="Unnamed: 0";async function openCsv(e,t,n,r){const o=n.charCodeAt(0);const s=new MissingValues(r.missing);const open=async()=>{const n=(0,ji.LY)(e,t);try{const t=new RecordWindow(n,r.blockBytes);return{window:t,stream:n,header:await readHeader(e,t,o)}}catch(e){n.close();throw e}};const i=await open();i.stream.close();const a=i.header.names;const l=new Map(a.map((e,t)=>[e,t]));async function*chunks(t){const{window:n,stream:r,header:i}=await open();try{const r=new CsvScanner(o,a.length,s);const c=t.map(e=>({request:e,builder:new hi.QW(e.name,new Dictionary),at:l.get(e.name)??-1}));let u=i.line;do{const{bytes:t,start:o,end:s,final:i}=n;const l=Math.floor((s-o)/a.length)+1;const scan=n=>{const l=new Array(a.length).fill(null);for(const{builder:e,at:t}of n)l[t]=e;return scanned(e,()=>r.scan(t,o,s,i,u,Number.POSITIVE_INFINITY,l))};for(const{builder:e,request:t}of c)e.begin(l,t.asText?"text":"none",t.dictionary());const f=scan(c);refuseInvalidUtf8(e.shown,t,o,f.position,u);const d=c.filter(({builder:e})=>e.conflict);if(d.length>0){for(const{builder:e,request:t}of d)e.begin(l,"text",t.dictionary());scan(d)}n.start=f.position;u=f.line;if(f.rows>0)yield{rows:f.rows,columns:c.map(({builder:e})=>e.finish(f.rows))}}while(await next(e,n,u)==="filled")}finally{r.close()}}async function lineOf(t){const{window:n,stream:r,header:i}=await open();try{const r=new CsvScanner(o,a.length,s);const l=new Array(a.length).fill(null);let c=i.line;let u=0;do{const{bytes:o,start:s,end:i,final:f}=n;const d=c;const h=scanned(e,()=>r.scan(o,s,i,f,d,t+1-u,l));if(u+h.rows>t){const n=scanned(e,()=>r.scan(o,s,i,f,d,t-u,l));let c=n.position;let h=n.line;while(a.length>1&&(o[c]===Ki||o[c]===Vi&&o[c+1]===Ki)){c+=o[c]===Ki?1:2;h++}return h}u+=h.rows;n.start=h.position;c=h.line}while(await next(e,n,c)==="filled");return null}finally{r.close()}}return{shown:e.shown,columnNames:a,chunks:chunks,lineOf:lineOf}}async function next(e,t,n){const r=await t.fill();if(r!=="too-long")return r;throw(0,zi.z)(e.shown,n,`the row that begins here is longer than ${Hi.t5} bytes, the most that is read; is a quote left open?`)}function scanned(e,t){try{return t()}catch(t){if(t instanceof CsvSyntaxError)throw(0,zi.z)(e.shown,t.line,t.message,t);throw t}}async function readHeader(e,t,n){let r=true;for(;;){const o=await t.fill();if(o==="too-long")throw(0,zi.z)(e.shown,1,`the header is longer than ${Hi.t5} bytes; is a quote left open?`);const{bytes:s,start:i,end:a,final:l}=t;if(r&&looksLikeUtf16(s.subarray(i,a)))throw(0,zi.z)(e.shown,1,"the text is UTF-16; write the file with encoding UTF-8.");r=false;if(l&&i>=a)throw(0,zi.z)(e.shown,null,"the file is empty; a header line with the column names is needed.");const c=headerFields(e,s,i,a,l,n);if(c===null)continue;refuseInvalidUtf8(e.shown,s,i,c.position,1);refuseBadNames(e,c.names,c.startLine);t.start=c.position;return{names:c.names,line:c.line}}}function headerFields(e,t,n,r,o,s){let i=n;let a=1;while(i<r&&(t[i]===Ki||t[i]===Vi&&t[i+1]===Ki)){if(t[i]===Ki)a++;i++}if(i>=r){if(!o)return null;throw(0,zi.z)(e.shown,null,"the file holds empty lines only; a header line with the column names is needed.")}const l=a;const c=[];for(;;){let n;if(t[i]===Ji){const s=i+1;i++;for(;;i++){if(i>=r){if(!o)return null;throw(0,zi.z)(e.shown,l,"a quoted column name begins here and its closing quote is missing.")}if(t[i]===Ki)a++;if(t[i]!==Ji)continue;if(i+1<r&&t[i+1]===Ji)i++;else break}n=t.toString("utf8",s,i).replaceAll('""','"');i++}else{const r=i;while(t[i]!==s&&t[i]!==Ki){if(t[i]===Ji)throw(0,zi.z)(e.shown,l,"a column name holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.");i++}const o=t[i]===Ki&&i>r&&t[i-1]===Vi?i-1:i;n=t.toString("utf8",r,o)}if(i>=r&&!o)return null;if(t[i]===Vi&&t[i+1]===Ki)i++;if(i>=r&&!o)return null;c.push(n);if(i>=r||t[i]===Ki)return{names:c,position:Math.min(i+1,r),line:a+1,startLine:l};if(t[i]!==s)throw(0,zi.z)(e.shown,l,`column name ${c.length} goes on after its closing quote; a quote inside a quoted name is written twice.`);i++}}function refuseBadNames(e,t,n){if(t.length>1&&t[0]==="")t[0]=Qi;const r=new Map;for(const[o,s]of t.entries()){if(s==="")throw(0,zi.z)(e.shown,n,`column ${o+1} of ${t.length} has no name; every column needs one.`);if(s.includes("\r"))throw(0,zi.z)(e.shown,n,"the lines end with a carriage return alone; write the file with LF or CRLF line ends.");const i=r.get(s);if(i!==undefined)throw(0,zi.z)(e.shown,n,`the column name "${s}" stands twice, in columns ${i+1} and ${o+1}; names must differ.`);r.set(s,o)}}var Yi=r(75919);const Xi=48*1024*1024;const Zi=1024*1024;const ea=`\nconst { parentPort, workerData } = require("node:worker_threads");\nconst { createHash } = require("node:crypto");\nconst { readSync } = require("node:fs");\nconst hash = createHash("sha256");\nconst block = Buffer.allocUnsafe(workerData.blockBytes);\nlet position = 0;\nfor (;;) {\n  const read = readSync(workerData.descriptor, block, 0, block.length, position);\n  if (read === 0) break;\n  hash.update(block.subarray(0, read));\n  position += read;\n}\nparentPort.postMessage({ sha256: hash.digest("hex"), bytes: position });\n`;function startDigest(e){const{descriptor:t,size:n}=(0,ji.Tq)(e);const r=(0,o.fstatSync)(t);const unchanged=(s,i)=>{const a=(0,o.fstatSync)(t);(0,o.closeSync)(t);if(i!==n||a.size!==n||a.mtimeMs!==r.mtimeMs){throw(0,zi.z)(e.shown,null,"the file changed while it was read; run again when nothing writes to it.")}return s};if(n<Xi){return{async finish(){const e=(0,l.createHash)("sha256");const r=pi.Buffer.allocUnsafe(Math.max(1,Math.min(Zi,n+1)));let s=0;for(;;){const n=(0,o.readSync)(t,r,0,r.length,s);if(n===0)break;e.update(r.subarray(0,n));s+=n}return unchanged(e.digest("hex"),s)},async cancel(){(0,o.closeSync)(t)}}}const s=new Yi.Worker(ea,{eval:true,workerData:{descriptor:t,blockBytes:Zi},resourceLimits:{maxOldGenerationSizeMb:32}});const i=new Promise((e,t)=>{s.once("message",e);s.once("error",t);s.once("exit",()=>t(new Error("the hashing worker ended early")))});i.catch(()=>undefined);return{async finish(){const{sha256:e,bytes:t}=await i;return unchanged(e,t)},async cancel(){await s.terminate();(0,o.closeSync)(t)}}}const ta={csv:"csv",tsv:"tsv",tab:"tsv",jsonl:"jsonl",ndjson:"jsonl",json:"json",parquet:"parquet",pq:"parquet",arrow:"arrow",feather:"arrow",ipc:"arrow",arrows:"arrow"};async function detectFormat(e,t){const n=storedHead(e);const r=packing(n);const o=/^(.*?)(?:\.(gz|gzip|zst|zstd))?$/is.exec(e.shown);const s=o?.[2]?.toLowerCase();if(s!==undefined&&r==="none"&&n.length>0){throw(0,zi.z)(e.shown,null,`the name ends in .${s}, but the file does not hold such data.`)}const i=/\.([^./\\]+)$/.exec(o?.[1]??"")?.[1]?.toLowerCase()??"";const a=t!=="auto"?t:Object.hasOwn(ta,i)?ta[i]:undefined;if(a!==undefined&&a!=="json")return{format:a,compression:r};const l=r==="none"?n:await unpackedHead(e,r);const c=a==="json"?jsonShape(l):byContent(l);if(c===null){const t=[...new Set(Object.keys(ta))].map(e=>`.${e}`).join(", ");throw(0,zi.z)(e.shown,null,`the format cannot be told from the name; it should end in one of ${t}, each also with .gz or .zst behind it, or the format should be named.`)}return{format:c,compression:r}}function packing(e){if(e[0]===31&&e[1]===139)return"gzip";if(e[0]===40&&e[1]===181&&e[2]===47&&e[3]===253)return"zstd";return"none"}function byContent(e){const t=e.toString("latin1",0,6);if(t.startsWith("PAR1"))return"parquet";if(t==="ARROW1")return"arrow";if(e.length>=8&&e.readUInt32LE(0)===4294967295)return"arrow";return null}function jsonShape(e){const t=e.toString("utf8").replace(/^\uFEFF?[ \t\r\n]*/,"");return t.startsWith("{")?"jsonl":"json"}const na=4096;function storedHead(e){const{descriptor:t}=(0,ji.Tq)(e);try{const e=pi.Buffer.alloc(na);return e.subarray(0,(0,o.readSync)(t,e,0,na,0))}catch(t){throw(0,zi.z)(e.shown,null,"the file cannot be read.",t)}finally{(0,o.closeSync)(t)}}async function unpackedHead(e,t){const n=(0,ji.LY)(e,t);try{const e=pi.Buffer.alloc(na);let t=0;while(t<na){const r=await n.read(e,t,na-t);if(r===0)break;t+=r}return e.subarray(0,t)}finally{n.close()}}class JsonSyntaxError extends Error{line;constructor(e,t){super(t);this.line=e}}const ra=new Error("the block ends within a record");const oa=/^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;class JsonScanner{keys=new Dictionary;#P=new Float64Array(16);#L=0;#B;#U=0;#D=0;#q=false;#W=1;constructor(e){this.#B=e}scan(e,t,n,r,o,s,i,a){this.#B=e;this.#U=t;this.#D=n;this.#q=r;this.#W=o.line;let l=o.place;let c=0;let u=o.line;let f=t;let d=o.line;const h=i===null?[]:i.flatMap((e,t)=>e===null?[]:[{builder:e,key:t}]);try{while(c<s){const t=this.#W;this.#z();f=this.#U;d=this.#W;if(this.#U>=n){if(r&&l!=="lines"&&l!=="after-array")throw this.#H(l==="array-start"?"the file is empty.":"the array is not closed; the file is truncated.");break}const o=e[this.#U];if(l==="after-array")throw this.#H(`something follows the end of the array: ${this.#G()}.`);if(l==="array-start"){if(o!==91)throw this.#H(`an array of objects is expected, found ${this.#G()}.`);this.#U++;l="first-item";continue}if(l==="separator"||l==="first-item"){if(o===93){this.#U++;l="after-array";continue}if(l==="separator"){if(o!==44)throw this.#H(`a comma or ] is expected behind an object, found ${this.#G()}.`);this.#U++;l="item";continue}}if(l==="lines"&&c>0&&t===this.#W)throw this.#H(`each object needs a line of its own, found ${this.#G()} behind one.`);if(o!==123)throw this.#H(`an object is expected, found ${this.#G()}.`);u=this.#W;a(c);this.#K(c,i);for(const{builder:e,key:t}of h)if(this.#P[t]!==this.#L)e.setMissing(c);c++;if(l!=="lines")l="separator";f=this.#U;d=this.#W}}catch(e){if(e!==ra)throw e}return{rows:c,position:Math.min(f,n),line:d,place:l,recordLine:u}}#K(e,t){const n=this.#B;this.#L++;this.#U++;this.#z();if(n[this.#U]===125&&this.#U<this.#D){this.#U++;return}for(;;){if(n[this.#U]!==34)throw this.#V("a key in quotes is expected");const r=this.#J(t===null);if(r>=0){if(r>=this.#P.length){const e=new Float64Array(Math.max(r+1,this.#P.length*2));e.set(this.#P);this.#P=e}if(this.#P[r]===this.#L)throw this.#H(`the key "${this.keys.text(r)}" stands twice in one object.`);this.#P[r]=this.#L}this.#z();if(n[this.#U]!==58)throw this.#V("a colon is expected behind a key");this.#U++;this.#z();this.#Q(e,t===null||r<0?null:t[r]??null);this.#z();const o=n[this.#U];if(o===125){this.#U++;return}if(o!==44)throw this.#V("a comma or } is expected behind a value");this.#U++;this.#z()}}#J(e){const t=this.#U+1;const n=this.#Y();const r=this.#U-1;if(!n)return e?this.keys.codeOf(this.#B,t,r):this.keys.findBytes(this.#B,t,r)??-1;const o=this.#X(t-1,r+1);return e?this.keys.codeOfText(o):this.keys.find(o)??-1}#Q(e,t){const n=this.#B;const r=this.#U;const o=n[r];if(o===34){const o=this.#Y();if(t===null)return;if(o)t.setText(e,this.#X(r,this.#U));else t.setBytes(e,n,r+1,this.#U-1);return}if(o===123||o===91){this.#Z();if(t===null)return;try{JSON.parse(n.toString("utf8",r,this.#U))}catch{throw this.#H("a nested value is not valid JSON.")}t.setBytes(e,n,r,this.#U);return}let s=r;while(isWordByte(n[s]))s++;if(s>=this.#D&&!this.#q)throw ra;this.#U=s;const i=literal(n,r,s);if(i===null){this.#ee(e,t,r,s);return}if(t===null)return;if(i==="missing")t.setMissing(e);else if(t.kind==="text")t.setBytes(e,n,r,s);else if(typeof i==="boolean")t.setBoolean(e,i);else t.setNumber(e,i)}#ee(e,t,n,r){const o=this.#B;let s=r>n?(0,wi.mr)(o,n,r):Number.NaN;let i=false;if(Number.isNaN(s)){const e=o.toString("latin1",n,Math.min(r,n+1e3));const t=r-n>1e3?null:oa.exec(e);if(t===null){this.#U=n;throw this.#V("a value is expected")}s=Number(e);i=t[1]===undefined&&t[2]===undefined&&!Number.isSafeInteger(s)}if(t===null)return;if(i||t.kind==="text")t.setBytes(e,o,n,r);else t.setNumber(e,s)}#z(){const e=this.#B;let t=this.#U;for(;t<this.#D;t++){const n=e[t];if(n===10)this.#W++;else if(n!==32&&n!==13&&n!==9)break}this.#U=t}#Y(){const e=this.#B;let t=false;for(let n=this.#U+1;;n++){const r=e[n];if(r===34){this.#U=n+1;return t}if(r===92){t=true;n++;if(n>=this.#D)throw this.#te("a string is not closed; the file is truncated.")}else if(r<32){if(n>=this.#D)throw this.#te("a string is not closed; the file is truncated.");throw this.#H("a string holds a control character or a line end; write it as an escape.")}}}#Z(){const e=this.#B;let t=0;for(;;){const n=e[this.#U];if(n===34){this.#Y();continue}if(n===123||n===91)t++;else if(n===125||n===93)t--;else if(n===10){if(this.#U>=this.#D)throw this.#te("a nested value is not closed; the file is truncated.");this.#W++}this.#U++;if(t===0)return}}#X(e,t){try{return String(JSON.parse(this.#B.toString("utf8",e,t)))}catch{throw this.#H("a string holds an escape that JSON does not know.")}}#te(e){return this.#q?this.#H(e):ra}#V(e){if(this.#U>=this.#D)return this.#te(`${e}, but the file ends; it is truncated.`);return this.#H(`${e}, found ${this.#G()}.`)}#H(e){return new JsonSyntaxError(this.#W,e)}#G(){const e=this.#B[this.#U];if(e===34)return"a string";if(e===91)return"an array";if(e===123)return"an object";if(e>=48&&e<=57||e===45)return"a number";if(e>32&&e<127&&!isWordByte(e))return`"${String.fromCharCode(e)}"`;return"something else"}}function isWordByte(e){return e>=48&&e<=57||e>=97&&e<=122||e>=65&&e<=90||e===43||e===45||e===46}function literal(e,t,n){const r=e[t];if(r<65&&r!==45)return null;if(n-t>9||r===45&&e[t+1]!==73)return null;switch(e.toString("latin1",t,n)){case"true":return true;case"false":return false;case"null":case"NaN":return"missing";case"Infinity":return Number.POSITIVE_INFINITY;case"-Infinity":return Number.NEGATIVE_INFINITY;default:return null}}async function openJson(e,t,n,r){const o={line:1,place:n==="json"?"array-start":"lines"};const s=new JsonScanner(pi.Buffer.alloc(0));async function walk(e){for await(const t of steps(e));}async function*steps(n){const s=(0,ji.LY)(e,t);try{const t=new RecordWindow(s,r.blockBytes);let i=o;let a=true;for(;;){const r=await t.fill();if(r==="end")return;if(r==="too-long"){throw(0,zi.z)(e.shown,i.line,`the object that begins here is longer than ${Hi.t5} bytes, the most that is read.`)}if(a&&looksLikeUtf16(t.bytes.subarray(t.start,t.end))){throw(0,zi.z)(e.shown,1,"the text is UTF-16; write the file with encoding UTF-8.")}a=false;const o=n(t,i);if(o===null)return;refuseInvalidUtf8(e.shown,t.bytes,t.start,o.position,i.line);t.start=o.position;i=o;yield o}}finally{s.close()}}function scan(t,n,r,o){let i=1024;const grow=e=>{if(e<i||o===null)return;i*=2;for(const e of o)e?.extend(i)};try{return s.scan(t.bytes,t.start,t.end,t.final,n,r,o,grow)}catch(t){if(t instanceof JsonSyntaxError)throw(0,zi.z)(e.shown,t.line,t.message,t);throw t}}let i=0;await walk((e,t)=>{const n=scan(e,t,Number.POSITIVE_INFINITY,null);i+=n.rows;return n});if(i===0)throw(0,zi.z)(e.shown,null,"the file holds no object, so there are no columns.");const a=Array.from({length:s.keys.size},(e,t)=>s.keys.text(t));const l=new Map(a.map((e,t)=>[e,t]));async function*chunks(e){const t=e.map(e=>({request:e,builder:new hi.QW(e.name,new Dictionary),at:l.get(e.name)}));const buildersOf=e=>{const t=new Array(a.length).fill(null);for(const{builder:n,at:r}of e)if(r!==undefined)t[r]=n;return t};const n=steps((e,n)=>{for(const{builder:e,request:n}of t)e.begin(1024,n.asText?"text":"none",n.dictionary());const r=scan(e,n,Number.POSITIVE_INFINITY,buildersOf(t));const o=t.filter(({builder:e})=>e.conflict);for(const{builder:e,request:t}of o)e.begin(1024,"text",t.dictionary());if(o.length>0)scan(e,n,Number.POSITIVE_INFINITY,buildersOf(o));return r});for await(const{rows:e}of n){if(e===0)continue;for(const{builder:n,at:r}of t){if(r!==undefined)continue;n.begin(e,"none",new Dictionary);for(let t=0;t<e;t++)n.setMissing(t)}yield{rows:e,columns:t.map(({builder:t})=>t.finish(e))}}}async function lineOf(e){let t=0;let n=null;await walk((r,o)=>{const s=scan(r,o,e+1-t,new Array(a.length).fill(null));t+=s.rows;if(t<=e)return s;n=s.recordLine;return null});return n}return{shown:e.shown,columnNames:a,chunks:chunks,lineOf:lineOf}}const sa=256*1024;async function openTable(e,t={}){if(e.length===0)throw new u.y("No file was given to read a table from.");const n={missing:t.missing??Gi,blockBytes:t.blockBytes??sa};const r=t.format??"auto";const o=[];for(const t of e){const n=await detectFormat(t,r);const s=o[0];if(s!==undefined&&!sameFormat(s.format,n.format)){throw(0,zi.z)(t.shown,null,`is ${formatName(n.format)}, but ${e[0].shown} is ${formatName(s.format)}; the files of one table have one format.`)}o.push(n)}const s=[];for(const[t,r]of e.entries())s.push(await openShard(r,o[t],n));const i=sharedColumns(s,isJson(o[0].format));return new Source(e,s,i)}function isJson(e){return e==="json"||e==="jsonl"}function sameFormat(e,t){return e===t||isJson(e)&&isJson(t)}function formatName(e){return{csv:"CSV",tsv:"TSV",jsonl:"JSON Lines",json:"a JSON array",parquet:"Parquet",arrow:"Arrow"}[e]}async function openShard(e,{format:t,compression:n},o){switch(t){case"csv":return openCsv(e,n,",",o);case"tsv":return openCsv(e,n,"\t",o);case"jsonl":case"json":return openJson(e,n,t,o);case"parquet":{const{openParquet:t}=await Promise.all([r.e(343),r.e(994),r.e(710)]).then(r.bind(r,91710));return t(e,n,Hi.lA)}case"arrow":{const{openArrow:t}=await Promise.all([r.e(436),r.e(844)]).then(r.bind(r,74844));return t(e,n,Hi.lA)}}}function sharedColumns(e,t){const n=e[0];if(t)return[...new Set(e.flatMap(e=>e.columnNames))];const r=new Set(n.columnNames);for(const t of e.slice(1)){const e=new Set(t.columnNames);for(const o of r){if(!e.has(o))throw(0,zi.z)(t.shown,null,`lacks the column "${o}", which ${n.shown} has; the files of one table have the same columns.`)}for(const o of e){if(!r.has(o))throw(0,zi.z)(t.shown,null,`has the column "${o}", which ${n.shown} lacks; the files of one table have the same columns.`)}}return n.columnNames}class Source{columnNames;#ne;#re;constructor(e,t,n){this.#ne=e;this.#re=t;this.columnNames=n}async*chunks(e){this.#oe(e);const t=e.map(e=>({name:e,asText:false,dictionary:()=>new Dictionary}));let n=0;for(const e of this.#re){for await(const r of e.chunks(t)){yield{start:n,rows:r.rows,columns:r.columns};n+=r.rows}}}async read(e){this.#oe(e);const t=[...new Set(e)];const n=await this.#se(t,false);const r=new Map;for(const e of n.columns)if(!e.conflict)r.set(e.name,e.joined());const o=n.columns.filter(e=>e.conflict).map(e=>e.name);if(o.length>0){const e=await this.#se(o,true);for(const[t,r]of e.files.entries()){if(r.sha256!==n.files[t].sha256)throw(0,zi.z)(r.shown,null,"the file changed while it was read; run again when nothing writes to it.")}for(const t of e.columns)r.set(t.name,t.joined())}const s=new Map;for(const e of t){const t=r.get(e);if(t!==undefined)s.set(e,t)}return{rows:n.rows,columns:s,files:n.files,locate:e=>this.#ie(e,n.files)}}async#se(e,t){const n=e.map(e=>new ColumnPieces(e));const r=e.map(e=>{const n=new Dictionary;return{name:e,asText:t,dictionary:()=>n}});const o=[];let s=0;let i=0;for(const[e,t]of this.#re.entries()){const a=startDigest(this.#ne[e]);const l=s;try{for await(const e of t.chunks(r)){for(const[t,o]of n.entries()){o.add(e.columns[t]);if(o.type==="text")r[t].asText=true;i+=e.rows*(o.type==="text"?4:8)}s+=e.rows;const o=r.reduce((e,t)=>e+t.dictionary().byteLength,0);if(i+o>Hi.eT){throw(0,zi.z)(t.shown,null,`the columns that were asked for take more than ${Hi.eT} bytes in memory (${s} rows so far).`)}}}catch(e){await a.cancel();throw e}o.push({shown:t.shown,sha256:await a.finish(),rows:s-l})}return{columns:n,rows:s,files:o}}async#ie(e,t){let n=0;for(const[r,o]of t.entries()){if(e<n+o.rows){const t=await this.#re[r].lineOf(e-n);return t===null?{path:o.shown}:{path:o.shown,line:t}}n+=o.rows}throw new RangeError(`row ${e} of a table with ${n} rows`)}#oe(e){const t=new Set(this.columnNames);for(const n of e){if(t.has(n))continue;const e=this.columnNames.slice(0,50).map(e=>`"${e}"`);const r=this.columnNames.length>e.length?` and ${this.columnNames.length-e.length} more`:"";throw(0,zi.z)(this.#re[0].shown,null,`there is no column "${n}"; the columns are ${e.join(", ")}${r}.`)}}}async function openRows(e,t,n,r="predictions"){const o={shown:t.map(e=>e.shown).join(", "),role:r,files:t,source:await openTable(t)};const s=[];const i=new Set(o.source.columnNames);const a=o.source.columnNames;for(const t of e.joins){const r=await n.files([t.address],"join");const o=await openTable(r);s.push({shown:t.address,role:"join",files:r,source:o,...joinKeys(t,e.key,a,o.columnNames)});for(const e of o.columnNames)i.add(e)}const l=e.key===null?null:resolveKey(e.key,a);return{predictions:o,joins:s,key:l,columnNames:[...i]}}function joinKeys(e,t,n,r){if(e.on!==null){const{first:t,second:o}=e.on;if(n.includes(t)&&r.includes(o))return{leftKey:t,rightKey:o};if(n.includes(o)&&r.includes(t))return{leftKey:o,rightKey:t};throw new u.y(`join: ${e.address} on ${t} = ${o}: one must be a column of the predictions (${listNames(n)}), the other of ${e.address} (${listNames(r)})`,{title:"Input join"})}const o=resolveKey(t,n);if(o===null){throw new u.y(`join: rows of ${e.address} are matched by a key, and the predictions have none of the columns id, key; name it with the input key, or write "${e.address} on COLUMN"`,{title:"Input key",fix:"key: customer_id"})}if(r.includes(o))return{leftKey:o,rightKey:o};throw new u.y(`join: ${e.address} has no column "${o}" to match its rows by; it has ${listNames(r)}; write "${e.address} on ${o} = COLUMN"`,{title:"Input join"})}async function tables_readRows(e,t,n){const{predictions:r,joins:o}=e;const s=[...o.map(e=>e.leftKey),...e.key===null?[]:[e.key]];const i=await readColumns(r.source,[...t,...s]);const a=new Map;for(const e of t){const t=i.columns.get(e);if(t!==undefined)a.set(e,t)}const l=[];const c=await describeFiles(r,i,n.workspace);const u=new Set(n.allow);if(e.key!==null)await refuseDuplicateKeys(i,e.key,u.has("duplicate-keys"),r.shown,l);let f=null;for(const e of o){const r=await readColumns(e.source,[...t.filter(t=>t!==e.rightKey),e.rightKey]);c.push(...await describeFiles(e,r,n.workspace));const o=await matchRows(i,r,e,u,l);for(const s of t){const t=r.columns.get(s);if(t===undefined||s===e.rightKey&&a.has(s))continue;const c=takeRows(t,o);const f=a.get(s);if(f===undefined)a.set(s,c);else await compareShared(s,f,c,{join:e,table:i,allowed:u,label:n.label,notes:l})}for(let e=0;e<o.length;e++){if(o[e]===-1){f??=new Uint8Array(i.rows);f[e]=1}}}return{rows:i.rows,columns:a,files:c,notes:l,unmatched:f,locate:e=>i.locate(e)}}async function readColumns(e,t){return e.read([...new Set(t)].filter(t=>e.columnNames.includes(t)))}async function describeFiles(e,t,n){return Promise.all(e.files.map(async(r,o)=>{const s=t.files[o];const i=await dvcMd5(r.absolute,n);return{path:r.shown,place:r.place,sha256:s?.sha256??"",...r.version===undefined?{}:{version:r.version},...i===null?{}:{dvcMd5:i},rows:s?.rows??0,role:e.role}}))}async function refuseDuplicateKeys(e,t,n,r,o){const s=e.columns.get(t);if(s===undefined)return;const{leftDuplicates:i}=matchKeys(s,takeRows(s,new Int32Array(0)));if(i.count===0)return;if(!n)throw await duplicateKeys(e,s,t,i,r);o.push(`${r}: ${rowsInWords(i.count)} repeat a key of the column ${t} (allowed)`)}async function duplicateKeys(e,t,n,r,o){const s=r.rows[0]??0;const i=await e.locate(s);return new u.y(`${placeInWords(i)}: the key ${(0,d.om)(textAt(t,s)??"")} of the column ${n} stands more than once (${rowsInWords(r.count)} in ${o} repeat a key); keys must be unique, or allow duplicate-keys`,{title:"Duplicate keys",location:i,fix:"allow: duplicate-keys"})}async function matchRows(e,t,n,r,o){const s=e.columns.get(n.leftKey);const i=t.columns.get(n.rightKey);if(s===undefined||i===undefined)throw new Error(`join keys ${n.leftKey}, ${n.rightKey} were not read`);const a=matchKeys(s,i);if(a.rightDuplicates.count>0){if(!r.has("duplicate-keys")){throw await duplicateKeys(t,i,n.rightKey,a.rightDuplicates,n.shown)}o.push(`${n.shown}: ${rowsInWords(a.rightDuplicates.count)} repeat a key; the first of each is joined (allowed)`)}if(a.leftDuplicates.count>0){if(!r.has("duplicate-keys"))throw await duplicateKeys(e,s,n.leftKey,a.leftDuplicates,"the predictions");o.push(`predictions: ${rowsInWords(a.leftDuplicates.count)} repeat a key of the column ${n.leftKey} (allowed)`)}const l=a.unmatched.count+a.leftMissing.count;if(l>0){if(!r.has("missing-keys")){const t=a.unmatched.rows[0]??a.leftMissing.rows[0]??0;const r=await e.locate(t);const o=textAt(s,t);throw new u.y(`${placeInWords(r)}: ${o===null?`the column ${n.leftKey} has no key`:`the key ${(0,d.om)(o)} has no row in ${n.shown}`} (${l} of ${e.rows} rows have none); every prediction must be found, or allow missing-keys`,{title:"Missing keys",location:r,fix:"allow: missing-keys"})}o.push(`${n.shown}: ${l} of ${e.rows} predictions have no row there (allowed)`)}const c=a.rightUnmatched.count+a.rightMissing.count;if(c>0)o.push(`${n.shown}: ${c} of its ${t.rows} rows have no prediction and were not evaluated`);return a.rightRowOf}async function compareShared(e,t,n,r){let o=-1;let s=0;for(let e=0;e<t.length;e++){if(n.missing?.[e]===1||textAt(t,e)===textAt(n,e))continue;if(o<0)o=e;s+=1}if(s===0)return;const i=e===r.label;const a=i?"label-mismatch":"column-mismatch";if(r.allowed.has(a)){r.notes.push(`${r.join.shown}: the ${i?"label":"column"} ${e} differs in ${rowsInWords(s)}; the predictions' own counts (allowed)`);return}const l=await r.table.locate(o);throw new u.y(`${placeInWords(l)}: the column ${e} stands in the predictions and in ${r.join.shown}, and differs in ${rowsInWords(s)}; ${i?"labels must agree, or allow label-mismatch":"leave it out of one of them, or allow column-mismatch"}`,{title:i?"Labels differ":"Column in two tables",location:l,fix:`allow: ${a}`})}function placeInWords(e){return e.line===undefined?e.path:`${e.path}:${e.line}`}function rowsInWords(e){return e===1?"1 row":`${e} rows`}const ia=["1","true","yes"];async function decidingParts(e,t,n,r,o){const s=t.threshold!==null&&e.scores.length>0;if(s&&t.prediction!==null){throw new u.y("threshold: both a prediction column and a threshold were given, and each would decide; give one of them",{title:"Input threshold"})}if(t.threshold!==null&&e.scores.length===0){throw new u.y("threshold: there is no score that it could be held to; name the column with the input score",{title:"Input threshold"})}if(s&&e.prediction!==null){o.push(`decisions: score >= ${t.threshold}; the column ${n.prediction} is not used`)}const i=s?{...e,prediction:null}:e;await refuseProbabilitiesAsClasses(i,r);return i}function binary(e,{inputs:t,roles:n,classes:r,notes:o}){const{label:s,prediction:i}=codeParts(e,n);const a=classes_sortClasses(r);const l=positiveOf(t.positive,a,o);const c=a.filter(e=>e!==l);const[u="other"]=c;const f=c.length>1?`not ${l}`:u;const isPositive=e=>{const t=Uint8Array.from(e.texts,e=>e===l?1:0);const n=new Uint8Array(e.codes.length);for(let r=0;r<n.length;r++)n[r]=t[e.codes[r]];return n};const d=scoreOfPositive(e,l);const h=d!==null&&allProbabilities(d);const p={task:"binary",label:isPositive(s),positiveClass:l,negativeClass:f,score:d,scoreReason:d===null?"there is no score column":null,scoreIsProbability:h};if(i!==null)return{...p,decision:isPositive(i),decisionReason:null};if(d===null)return{...p,decision:null,decisionReason:"there is neither a prediction nor a score"};if(!h&&t.threshold===null){o.push("scores lie outside 0 to 1: they rank, but are no probabilities; metrics of decisions need a threshold");return{...p,decision:null,decisionReason:"scores lie outside 0 to 1 and no threshold was given"}}const m=t.threshold??.5;if(t.threshold===null)o.push("decisions: score >= 0.5");return{...p,decision:atLeast(d,m),decisionReason:null}}function atLeast(e,t){const n=new Uint8Array(e.length);for(let r=0;r<n.length;r++)n[r]=e[r]>=t?1:0;return n}function positiveOf(e,t,n){if(e!==null){const n=t.find(t=>t===e)??t.find(t=>isNumeral(t)&&isNumeral(e)&&Number(t)===Number(e));const r=n??t.find(t=>t.toLowerCase()===e.toLowerCase()&&(e.toLowerCase()==="true"||e.toLowerCase()==="false"));if(r!==undefined)return r;throw new u.y(`positive: found "${e}", but the classes are ${listNames(t)}`,{title:"Input positive"})}const r=t.filter(e=>ia.includes(e.toLowerCase()));const[o]=r;if(r.length===1&&o!==undefined){n.push(`positive: class ${o}`);return o}const[s]=t;if(t.length===1&&s!==undefined&&["0","false","no","-1"].includes(s.toLowerCase())){n.push("positive: class 1, which no row has");return"1"}throw new u.y(`positive: which class is the positive one? The classes are ${listNames(t)}; name it with the input positive`,{title:"Input positive",fix:`positive: ${t.at(-1)??""}`})}function scoreOfPositive(e,t){const[n]=e.scores;if(n===undefined)return null;if(n.className===null)return numbersOf(n.column);const r=e.scores.find(({className:e})=>e!==null&&sameClass(e,t));if(r===undefined){throw new u.y(`score: no score column is of the positive class ${t}; they are of ${e.scores.map(({className:e})=>e).join(", ")}`,{title:"Input score"})}return numbersOf(r.column)}async function refuseProbabilitiesAsClasses(e,t){const{prediction:n}=e;if(n===null||n.type!=="number")return;for(let e=0;e<n.length;e++){const r=n.values[e]??0;if(Number.isInteger(r))continue;const o=await t(e);throw new u.y(`${placeInWords(o)}: the prediction column ${n.name} must hold classes, found ${(0,d.Eh)(String(r))}; is it a score? Then name it with the input score`,{title:"Prediction is no class",location:o,fix:`score: ${n.name}`})}}function multiclass(e,{inputs:t,roles:n,classes:r,notes:o}){if(t.threshold!==null)throw new u.y("threshold: with several classes the highest score decides; leave the threshold out",{title:"Input threshold"});if(t.positive!==null)throw new u.y("positive: with several classes there is no positive one; ask for a class in the rule, recall(class=cat)",{title:"Input positive"});const[s]=e.scores;if(s!==undefined&&s.className===null){throw new u.y(`score: with several classes one column a class is needed, found only ${s.column.name}; give a pattern such as p_* or a list`,{title:"Input score",fix:"score: p_*"})}const{label:i,prediction:a}=codeParts(e,n);const l=scoresByClass(e,i);const c=classes_sortClasses(r);const f=new Map(c.map((e,t)=>[e,t]));const recode=e=>{const t=e.texts.map(e=>f.get(e)??0);const n=new Uint32Array(e.codes.length);for(let r=0;r<n.length;r++)n[r]=t[e.codes[r]??0]??0;return n};const d=orderScores(l,c);const h={task:"multiclass",classes:c,label:recode(i),scores:d.columns,scoreReason:d.reason,scoreIsProbability:d.columns?.every(allProbabilities)??false};if(a!==null)return{...h,decision:recode(a),decisionReason:null};if(d.columns===null)return{...h,decision:null,decisionReason:d.reason};o.push("decisions: the class with the highest score, the first of equal ones");return{...h,decision:highest(d.columns),decisionReason:null}}function orderScores(e,t){if(e.length===0)return{columns:null,reason:"there are no score columns"};const n=[];for(const r of t){const t=e.find(e=>e.className===r);const o=t===undefined?null:numbersOf(t.column);if(o===null)return{columns:null,reason:`the class ${r} has no score column`};n.push(o)}return{columns:n,reason:null}}function highest(e){const t=e[0]?.length??0;const n=new Uint32Array(t);for(let r=0;r<t;r++){let t=0;for(let n=1;n<e.length;n++){if((e[n]?.[r]??0)>(e[t]?.[r]??0))t=n}n[r]=t}return n}async function weightsOf(e,t,n){if(e===null||t===null)return null;const r=numbersOf(e);if(r===null)throw new Error("a text weight column was let through");let o=true;for(let e=0;e<r.length;e++){const s=r[e]??0;if(s<0){const r=await n(e);throw new u.y(`${placeInWords(r)}: the weight column ${t} must be 0 or more, found ${(0,d.Eh)(String(s))}`,{title:"Negative weight",location:r})}if(s!==r[0])o=false}if(r.length>0&&r.every(e=>e===0)){throw new u.y(`weight: every weight of the column ${t} is 0, so no row counts`,{title:"Input weight"})}return o?null:r}function row_columns_clustersOf(e){if(e===null)return null;const t=new Uint32Array(e.length);const n=new Map;for(let r=0;r<e.length;r++){const o=e.type==="text"?e.codes[r]??0:e.values[r]??0;let s=n.get(o);if(s===undefined){s=n.size;n.set(o,s)}t[r]=s}return{of:t,count:n.size}}function userColumns(e,t,{name:n,columnOf:r=e=>e}){const o=new Map;for(const s of e){const e=r(s);const i=e===null?undefined:t.get(e);if(i===undefined)continue;const a=numbersOf(i);if(a===null){throw new u.y(`the ${n===null?"":`${n}'s `}column ${s} holds text, and a metric of a column needs numbers`,{title:"Column is no number"})}o.set(s,a)}return o}async function usableRows(e,t,n,r,o,s){const i=new Uint8Array(n.rows);let a=false;const[{label:l,weight:c,cluster:f}]=t;if(n.unmatched!==null&&l!==null&&hasMissing(l)){let e=0;for(let t=0;t<n.rows;t++){if(n.unmatched[t]===1&&l.missing?.[t]===1){i[t]=1;e+=1}}if(e>0){a=true;s.push(`${rowsInWords(e)} without a label in the joined table left out (allowed)`)}}const d=r.task==="regression";const h=[{role:"label",column:l,numeric:d,model:e[0]},...e.flatMap((e,n)=>[{role:roleOf(e,"prediction"),column:t[n].prediction,numeric:d,model:e},...t[n].scores.map(({column:t})=>({role:roleOf(e,"score"),column:t,numeric:true,model:e}))]),{role:"weight",column:c,numeric:true,model:e[0]},{role:"cluster",column:f,numeric:false,model:e[0]}];for(const{role:e,column:t,numeric:r,model:s}of h){if(t===null)continue;if(r)await refuseText(e,t,s.locate);const l=badRows(t,r,i);if(l.missing.count>0){a=true;o.push(await unusable(e,t.name,"has no value",l.missing,n.rows,s.locate))}if(l.infinite.count>0){a=true;o.push(await unusable(e,t.name,"is not finite",l.infinite,n.rows,s.locate))}}if(!a)return null;const p=[];for(let e=0;e<n.rows;e++)if(i[e]===0)p.push(e);if(p.length===0){throw new u.y(`no row can be evaluated: ${o.map(e=>e.message).join("; ")||"none has a label"}`,{title:"No usable row"})}return Int32Array.from(p)}function roleOf({name:e},t){return e===null?t:`${e} ${t}`}function hasMissing(e){return e.missing!==null}function badRows(e,t,n){const r={missing:{count:0,first:-1},infinite:{count:0,first:-1}};const o=e.type==="number"&&t?e.values:null;if(e.missing===null&&o===null)return r;for(let t=0;t<e.length;t++){const s=e.missing?.[t]===1?r.missing:o!==null&&!Number.isFinite(o[t])?r.infinite:null;if(s===null||n[t]===1)continue;n[t]=1;if(s.first<0)s.first=t;s.count+=1}return r}async function refuseText(e,t,n){if(t.type!=="text")return;let r=0;while(r<t.length&&(t.missing?.[r]===1||isNumeral(textAt(t,r)??"")))r+=1;const o=await n(Math.min(r,t.length-1));throw new u.y(`${placeInWords(o)}: the ${e} column ${t.name} must hold numbers, found "${(0,d.Eh)(textAt(t,r)??"")}"`,{title:`Column ${e}`,location:o})}async function unusable(e,t,n,r,o,s){const i=await s(r.first);return{id:`${f.Zi}:${e}-${n.replaceAll(" ","-")}:${t}`,title:`every ${e} is there and finite`,outcome:"error",severity:"critical",observed:r.count,expected:"0 rows",message:`the ${e} column ${t} ${n} in ${rowsInWords(r.count)} of ${o}, first at ${placeInWords(i)}; they are left out of every figure`,slice:null,evidence:[],location:i}}async function buildExamples(e,t,n,r,o){const s=[];const i=[];const a=t.map(({roles:e})=>model_parts_partsOf(e,n,r.columns));const l=await usableRows(t,a,r,n,s,i);const c=l===null?r.columns:new Map([...r.columns].map(([e,t])=>[e,takeRows(t,l)]));const u=l===null?a:t.map(({roles:e})=>model_parts_partsOf(e,n,c));const f=l===null?r.rows:l.length;const original=e=>l===null?e:l[e];const[d]=u;const h={rows:f,weight:await weightsOf(d.weight,t[0].roles.weight,e=>t[0].locate(original(e))),cluster:row_columns_clustersOf(d.cluster)};const p=t.map(()=>[]);const m=[];for(const[r,{roles:o,locate:s}]of t.entries()){const t={...u[r],label:d.label};const at=e=>s(original(e));m.push(n.task==="binary"?await decidingParts(t,e,o,at,p[r]):t)}const v=n.task==="binary"||n.task==="multiclass";const g=v?m.flatMap((e,n)=>classesNamed(e,t[n].roles)):[];const w=t.map((t,r)=>examplesOf(n,m[r],{inputs:e,roles:t.roles,classes:g,notes:p[r]},{...h,columns:userColumns(o,c,t)}));const[b,...y]=p;i.push(...b);for(const[e,n]of y.entries()){i.push(...n.filter(e=>!b.includes(e)).map(n=>`${t[e+1].name}: ${n}`))}return{examples:w,columns:c,checks:s,notes:i}}function examplesOf(e,t,n,r){switch(e.task){case"columns":return{task:"columns",...r};case"regression":return{...examples_regression(t,n.roles),...r};case"binary":return{...binary(t,n),...r};case"multiclass":return{...multiclass(t,n),...r}}}function settleGuessedScores(e,t){const{score:n}=e;if(n?.kind!=="classes"||!n.guessed)return e;const r=e.label===null?undefined:t.get(e.label);const o=r===undefined?[]:codeClasses(r)?.texts??[];const s=n.columns.every(({className:e})=>o.some(t=>sameClass(t,e)));if(!s)return{...e,score:null};return{...e,notes:[...e.notes,`score: columns p_* of ${n.columns.length} classes (by their names)`]}}function columnsOfRoles(e){const t=e.score===null?[]:e.score.kind==="column"?[e.score.name]:e.score.columns.map(e=>e.column);return[e.label,e.prediction,...t,e.weight,e.cluster].filter(e=>e!==null)}function examples_regression(e,t){if(e.prediction===null||t.prediction===null){throw new u.y("prediction: regression needs a column of predicted values; name it with the input prediction",{title:"No prediction",fix:"prediction: y_hat"})}const n=e.label===null?null:numbersOf(e.label);const r=numbersOf(e.prediction);if(n===null||r===null)throw new Error("text was let through as numbers");return{task:"regression",label:n,prediction:r}}async function shareRows(e,t,n){const r=e.key===null||t.key===null?await inOrder(e,t):await byKey(e,t,e.key,t.key,n);const o=[...await compareLabels(e,t,r,n),...await compareFacts(e,t,r,n)];return o.length===0?r:{...r,notes:[...r.notes,...o]}}async function inOrder(e,t){const[n,r]=[e.rows.rows,t.rows.rows];if(n!==r){throw new u.y(`champion: without a key rows are compared in their order, and the challenger has ${n} of them and the champion ${r}; name a column that both have with the input key`,{title:"Rows do not match",fix:"key: id"})}if(t.label===null){throw new u.y("champion: without a key rows are compared in their order, and only where the labels of both sides agree; the champion's file has no label column; name a column that both have with the input key",{title:"Rows do not match",fix:"key: id"})}return{count:n,challenger:null,champion:null,notes:["rows are compared in their order: there is no key"]}}async function byKey(e,t,n,r,o){const s=matchKeys(n,r);const i=[];const a=[[e,n,s.leftDuplicates],[t,r,s.rightDuplicates]];for(const[e,t,{count:n,rows:r}]of a){if(n===0)continue;const s=`${rowsInWords(n)} of the ${e.name} ${n===1?"repeats":"repeat"} a key of the column ${t.name}`;if(!o.includes("duplicate-keys"))throw await pairs_refusal(e,t,r,`${s}; keys must be unique`,"duplicate-keys");i.push(`${s} (allowed)`)}const l=[[e,n,s.unmatched,s.leftMissing,t],[t,r,s.rightUnmatched,s.rightMissing,e]];for(const[e,t,n,r,s]of l){const a=n.count+r.count;if(a===0)continue;const l=`${a} of ${e.rows.rows} rows of the ${e.name} are not among the ${s.name}'s`;if(!o.includes("missing-keys")){throw await pairs_refusal(e,t,[...n.rows,...r.rows],`${l}; both must have the same examples`,"missing-keys")}i.push(`${l} and are left out (allowed)`)}const c=s.unmatched.count+s.leftMissing.count===0;const f=c?null:matchedRows(s.rightRowOf);const d=f===null?s.rightRowOf.length:f.length;if(d===0){throw new u.y(`champion: no key of the column ${n.name} is on both sides, so there is no example to compare on`,{title:"No shared rows"})}return{count:d,challenger:f,champion:f===null?s.rightRowOf:f.map(e=>s.rightRowOf[e]),notes:i}}function matchedRows(e){const t=new Int32Array(e.length);let n=0;for(let r=0;r<e.length;r++)if(e[r]>=0)t[n++]=r;return t.slice(0,n)}async function compareLabels(e,t,n,r){if(e.label===null||t.label===null)return[];const{first:o,count:s}=differences(e.label,t.label,n);if(s===0)return[];const i=`the labels of both sides differ in ${s} of ${n.count} shared rows`;if(r.includes("label-mismatch")&&e.key!==null)return[`${i}; the challenger's count (allowed)`];const a=n.challenger===null?o:n.challenger[o];const l=await e.rows.locate(a);const c=e.key===null?"name a column that both have with the input key":"labels must agree, or allow label-mismatch";throw new u.y(`${placeInWords(l)}: ${i}, first here; ${c}`,{title:"Labels differ",location:l,fix:e.key===null?"key: id":"allow: label-mismatch"})}async function compareFacts(e,t,n,r){const o=[];for(const[s,i]of e.facts){const a=t.facts.get(s);if(a===undefined)continue;const{first:l,count:c}=differences(i,a,n);if(c===0)continue;const f=`the column ${s} of both sides differs in ${c} of ${n.count} shared rows`;if(r.includes("column-mismatch")){o.push(`${f}; the challenger's counts (allowed)`);continue}const d=await e.rows.locate(n.challenger===null?l:n.challenger[l]);throw new u.y(`${placeInWords(d)}: ${f}, first here; it tells of the examples and must agree, or allow column-mismatch`,{title:"Columns differ",location:d,fix:"allow: column-mismatch"})}return o}function differences(e,t,n){const r=differing(e,t);let o=-1;let s=0;for(let e=0;e<n.count;e++){const t=n.challenger===null?e:n.challenger[e];const i=n.champion===null?e:n.champion[e];if(!r(t,i))continue;if(o<0)o=e;s+=1}return{first:o,count:s}}function differing(e,t){if(e.type==="number"&&t.type==="number"&&e.missing===null&&t.missing===null){const[n,r]=[e.values,t.values];return(e,t)=>n[e]!==r[t]}return(n,r)=>!sameLabel(textAt(e,n),textAt(t,r))}const aa=new Map([["true","1"],["false","0"]]);function sameLabel(e,t){return e===t||e!==null&&t!==null&&(aa.get(e)??e)===(aa.get(t)??t)}async function pairs_refusal(e,t,n,r,o){const s=n[0]??0;const i=await e.rows.locate(s);const a=textAt(t,s);const l=a===null?"a row without a key":`the key ${(0,d.om)(a)}`;return new u.y(`${placeInWords(i)}: ${r} (first ${l}), or allow ${o}`,{title:o==="missing-keys"?"Missing keys":"Duplicate keys",location:i,fix:`allow: ${o}`})}const la=50;function inferTask(e,t,n,r){if(e.task==="columns")return{task:"columns",why:"given"};if(t.label===null){if(e.task==="auto"&&t.prediction===null&&t.score===null){return{task:"columns",why:"there is neither a label nor a prediction nor a score"}}throw noLabel(r)}if(t.prediction===null&&t.score===null){throw new u.y(`prediction, score: none of the columns ${usualNamesOf("prediction")}, ${usualNamesOf("score")} is there; name one of them; the columns are ${listNames(r)}`,{title:"No prediction",fix:"score: proba"})}if(e.task!=="auto")return{task:e.task,why:"given"};const o=n.get(t.label);const s=t.prediction===null?undefined:n.get(t.prediction);if(o===undefined)throw new Error("the label column was not read");if(t.score?.kind==="classes"&&!t.score.guessed&&t.score.columns.length>2){return{task:"multiclass",why:`${t.score.columns.length} score columns, one a class`}}const i=o.type==="number"&&s?.type==="number"&&t.score?.kind!=="classes";if(i&&!looksLikeClasses(o,s)){return{task:"regression",why:"the label and the prediction are numbers that are no classes"}}const a=codeClasses(o);if(a===null){throw new u.y(`label: the column ${t.label} has over ${Ii} distinct values, too many for classes`,{title:"Input label"})}const l=distinctClasses(a,s);if(l.length>2)return{task:"multiclass",why:`${l.length} classes`};return{task:"binary",why:l.length===2?`two classes, ${l.join(" and ")}`:"one class"}}function distinctClasses(e,t){const n=new Set(e.texts);const r=e.texts.every(e=>e==="true"||e==="false");if(t!==undefined&&!(t.type==="number"&&!classes_isWhole(t))){const e=codeClasses(t);const o=e?.texts.every(e=>e==="true"||e==="false")??false;if(r===o)for(const t of e?.texts??[])n.add(t)}return[...n].sort()}function noLabel(e){return new u.y(`label: none of the columns ${usualNamesOf("label")} is there; name the label's column; the columns are ${listNames(e)}`,{title:"No label",fix:"label: churned"})}function looksLikeClasses(e,t){const n=codeClasses(e);if(n===null||n.texts.length>la||!classes_isWhole(e))return false;if(n.texts.length<=2&&within(t,0,1))return true;const r=codeClasses(t);if(r===null||!classes_isWhole(t))return false;const o=new Set(n.texts);return n.texts.length<=2||r.texts.every(e=>o.has(e))}function within(e,t,n){if(e.type==="text")return false;for(let r=0;r<e.length;r++){const o=e.values[r]??0;if(e.missing?.[r]!==1&&!(o>=t&&o<=n))return false}return true}function resolveChampionRoles(e,t,n,{predicts:r,scored:o}){for(const[e,r]of namedColumns(t))roles_named(`champion-columns, ${e}`,r,n);const pick=(e,t)=>e??(t!==null&&n.includes(t)?t:null);const s=resolveRoles({...e,label:pick(t.label,e.label),prediction:pick(t.prediction,e.prediction),score:t.score??pickScore(e.score,n),weight:null,cluster:null},n);if(r&&s.prediction===null&&s.score===null){throw new u.y(`champion: none of its columns is a prediction or score (looked for ${usualNamesOf("prediction")}, ${usualNamesOf("score")}); name it with the input champion-columns${o?"":", or give champion-command where the file is the model itself"}`,{title:"No champion prediction",fix:"champion-columns: score=old_score"})}return{roles:{...s,notes:s.notes.map(e=>`champion's ${e}`)},key:championKey(e.key,t.key,n)}}function championKey(e,t,n){if(t!==null||e===null||n.includes(e))return resolveKey(t??e,n);throw new u.y(`key: the champion's file has no column "${e}" to match rows by; its columns are ${listNames(n)}; name its key with the input champion-columns`,{title:"Input key",fix:"champion-columns: key=id"})}function namedColumns({score:e,...t}){const n=Object.entries(t).flatMap(([e,t])=>t===null?[]:[[e,t]]);switch(e?.kind){case"column":return[...n,["score",e.name]];case"list":return[...n,...e.columns.map(({column:e})=>["score",e])];default:return n}}function pickScore(e,t){switch(e?.kind){case"column":return t.includes(e.name)?e:null;case"list":return e.columns.every(({column:e})=>t.includes(e))?e:null;case"pattern":return t.some(t=>t.startsWith(e.prefix)&&t.endsWith(e.suffix))?e:null;default:return null}}const ca="champion\0";async function pairRows(e,t,n,r,o){const{rows:s}=e;const i=await openRows(s,t,o.places);const a=await openRows({...s,joins:[],key:null},n,o.places,"champion");const l=resolveRoles(s,i.columnNames);const c=s.task!=="columns"&&(l.prediction!==null||l.score!==null);const f=resolveChampionRoles(s,e.championColumns,a.columnNames,{predicts:c,scored:e.championCommand!==null});const d=resolveKey(s.key,i.columnNames);const h=d!==null&&f.key!==null;const{columns:p,ofMetrics:m,facts:v}=r(i.columnNames);const g={allow:s.allow,workspace:o.workspace};const w=await tables_readRows(i,[...columnsOfRoles(l),...p,...h?[d]:[]],{...g,label:l.label});const b=[...v,l.weight,l.cluster].filter(e=>e!==null&&a.columnNames.includes(e)&&i.predictions.source.columnNames.includes(e)&&!columnsOfRoles({...f.roles,weight:null,cluster:null}).includes(e)&&!m.includes(e));const factsOf=e=>new Map(b.flatMap(t=>{const n=e.columns.get(t);return n===undefined?[]:[[t,n]]}));const y=[...columnsOfRoles(f.roles),...m.filter(e=>a.columnNames.includes(e))];const $=await tables_readRows(a,[...y,...b,...h&&f.key!==null?[f.key]:[]],{...g,label:f.roles.label});for(const[e,{rows:t}]of[["predictions",w],["champion",$]]){if(t===0)throw new u.y(`${e}: it has a header and no rows`,{title:"No rows"})}const columnOf=(e,t)=>t===null?null:e.columns.get(t)??null;const k=await shareRows({name:"challenger",rows:w,key:h?columnOf(w,d):null,label:columnOf(w,l.label),facts:factsOf(w)},{name:"champion",rows:$,key:h?columnOf($,f.key):null,label:columnOf($,f.roles.label),facts:factsOf($)},s.allow);const taken=(e,t)=>t===null?e:takeRows(e,t);const x={rows:k.count,columns:new Map([...[...w.columns].map(([e,t])=>[e,taken(t,k.challenger)]),...[...$.columns].filter(([e])=>y.includes(e)).map(([e,t])=>[ca+e,taken(t,k.champion)])]),files:[...w.files,...$.files],notes:[],unmatched:w.unmatched===null?null:takeBytes(w.unmatched,k.challenger),locate:e=>w.locate(k.challenger===null?e:k.challenger[e])};const _=settleGuessedScores(l,x.columns);const N=settleGuessedScores(prefixed(f.roles,l.label),x.columns);const S=inferTask(s,_,x.columns,i.columnNames);const O=await buildExamples(s,[{roles:_,name:"challenger",locate:x.locate},{roles:N,name:"champion",locate:e=>$.locate(k.champion===null?e:k.champion[e]),columnOf:e=>championColumnOf(e,i,a)}],S,x,m);const[M,A]=O.examples;return{challenger:M,champion:A,columns:O.columns,key:h?d:null,label:_.label,task:S,checks:O.checks,notes:[...sameFileNote(w.files,$.files),..._.notes,...N.notes,...w.notes,...$.notes,...k.notes,...O.notes],files:x.files}}function sameFileNote(e,t){const digests=e=>e.filter(({role:e})=>e==="predictions"||e==="champion").map(({sha256:e})=>e).sort();return JSON.stringify(digests(e))===JSON.stringify(digests(t))?["THE SAME FILE: champion and challenger are the very same bytes, so this compares a model with itself; is the champion's place right?"]:[]}function championColumnOf(e,t,n){if(n.columnNames.includes(e))return ca+e;return t.predictions.source.columnNames.includes(e)?null:e}function prefixed(e,t){const at=e=>ca+e;const{score:n}=e;return{...e,label:t,prediction:e.prediction===null?null:at(e.prediction),score:n===null?null:n.kind==="column"?{...n,name:at(n.name)}:{...n,columns:n.columns.map(e=>({...e,column:at(e.column)}))}}}function takeBytes(e,t){if(t===null)return e;const n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=e[t[r]];return n}function unpairedDifference(e,t){const n={value:t.value,intervalAt:scaledInterval(t)};const r=differenceOf(e.value,n.value);const intervalAt=t=>{const r=e.intervalAt?.(t)??null;const o=n.intervalAt?.(t)??null;if(r===null||o===null||e.value.value===null||n.value.value===null)return null;const s=r.method==="wilson"&&o.method==="wilson"?"unpaired-newcombe":"unpaired-mover";const i=squareAndAdd({...r,value:e.value.value},{...o,value:n.value.value},0);return{...i,level:t,method:s}};const o=r.value!==null&&e.intervalAt!==null&&n.intervalAt!==null;const usable=()=>o&&intervalAt(.95)!==null;return{id:e.id,slice:e.slice,direction:e.direction,challenger:e,champion:n,value:r,paired:false,support:e.support,intervalAt:o?intervalAt:null,test:()=>usable()?{p:pOfInterval(intervalAt),method:"interval",exact:null}:null,standardError(){const e=o?intervalAt(.95):null;return e===null?null:(e.high-e.low)/(2*criticalValue(.95))}}}function scaledInterval({value:e,interval:t}){const n=e.value;if(n===null||t===null)return null;return e=>{const r=e===t.level?1:criticalValue(e)/criticalValue(t.level);return{low:r===1?t.low:n-r*(n-t.low),high:r===1?t.high:n+r*(t.high-n),level:e,method:t.method}}}async function measureChallenger(e,t,n,r){const{rows:o,common:s}=e;const i=await openRows(o,t,r.places);const a=resolveRoles(o,i.columnNames);const l=wantedColumns(e,i.columnNames);const c=resolveKey(o.key,i.columnNames);const f=await tables_readRows(i,[...columnsOfRoles(a),...l.columns,...c===null?[]:[c]],{allow:o.allow,label:a.label,workspace:r.workspace});if(f.rows===0)throw new u.y("predictions: it has a header and no rows",{title:"No rows"});const d=settleGuessedScores(a,f.columns);const h=inferTask(o,d,f.columns,i.columnNames);const p=await buildExamples(o,[{roles:d,name:null,locate:f.locate}],h,f,l.ofMetrics);const[m]=p.examples;const v=m.task==="multiclass"?m.classes:undefined;const parse=e=>parseMetric(e,m.task,v);for(const e of n)refuseIdleRule(e,parse(e.subject).name,s.rulesPath);const g=distinct([...n.map(({subject:e})=>e),...o.metrics.map(e=>(0,F.Ci)(e,{input:"metrics"}))].map(parse));const w=o.slices.map(e=>parseSliceSpec(e));const b=scopesOf(n,w,s.rulesPath);const y=sliceRows([...w,...b.specs],p.columns,m.rows);const $={resamples:o.resamples,seed:s.seed,proportionInterval:o.proportionInterval,zeroDivision:o.zeroDivision};const k=e.folds===null?null:foldsOf(e.folds,p.columns,m.rows);const evaluate=(e,t)=>k===null?evaluateMetrics(m,e,t,$):evaluateOverFolds(m,e,t,k,$);return{examples:m,estimates:[...evaluate(distinct([...g,...defaultMetrics(m)]),[{slice:null,rows:null}]),...evaluate(g,y.views)],figuresOf(e,t){return figuresOfRule(e,parse(e.subject).id,t,b.of(e),y,s.rulesPath)},leftOut:(e,t)=>leftOut(e,b.of(e),y,t),checks:p.checks,notes:[`task: ${h.task} (${h.why})`,...k===null?[]:[foldsNote(e.folds,k)],...d.notes,...f.notes,...p.notes,...y.notes],files:f.files,holdout:holdoutOf(m.rows,p.columns,{key:c,label:d.label})}}async function firstChampion(e,t,n,r,o){const{common:s,rows:i}=e;const a=r.bounds.filter(({subject:e,test:t})=>e.name!=="flips"&&t.bound.of===null);const l=await measureChallenger(e,t,[...a,...r.margins],o);const c=[...r.margins,...r.bounds.filter(e=>!a.includes(e))];const u={confidence:s.confidence,minSliceSize:i.minSliceSize,rulesPath:s.rulesPath,resamples:i.resamples,dummies:new Map};const f=firstChampionCheck(n,c,e.onMissingChampion);const d=a.flatMap(e=>[...decideRule(e,l.figuresOf(e,l.estimates),u),...l.leftOut(e,u)]);return{checks:[f,...l.checks,...distinctChecks(d)],margins:[],metrics:l.estimates.map(e=>ownRow(e,s.confidence,i.minSliceSize)),tables:tablesOf(l.examples),figures:figuresOf(l.examples,s.confidence),notes:l.notes,holdout:l.holdout,files:l.files}}function ownRow(e,t,n){const{value:r}=e;return{id:e.id,slice:e.slice,value:r.value,reason:r.value===null?r.reason:null,direction:e.direction,interval:r.value===null?null:e.intervalAt?.(t)??null,support:e.support,...e.slice!==null&&e.support.n<n?{tooSmall:true}:{}}}async function compareWithReport(e,t,n,r,o){const{common:s,rows:i}=e;const a=r.bounds.find(({subject:e})=>e.name==="flips");if(a!==undefined){throw new u.y(`rules: "${(0,h.KL)(a)}": flips need the champion's rows, and a report has figures only`,{title:"Input rules"})}const l=await measureChallenger(e,t,[...r.margins,...r.bounds],o);const c=r.margins.length+r.bounds.length===0;const f=c?{margins:[defaultRule(l.examples,l.examples)],bounds:[]}:r;const d=l.estimates.map(e=>unpairedDifference(e,reportedFigure(n.report,e)));const p={confidence:s.confidence,minSliceSize:i.minSliceSize,rulesPath:s.rulesPath,resamples:i.resamples,dummies:new Map};const m=f.margins.map(e=>{const t=decideMargin(e,l.figuresOf(e,d),p);return{...t,checks:[...t.checks,...l.leftOut(e,p)]}});const v=f.bounds.flatMap(e=>{const t=decideRule(e,l.figuresOf(e,l.estimates),p,t=>boundOfChampion(e,championFigure(t,d)));return[...t,...l.leftOut(e,p)]});return{checks:[...l.checks,...distinctChecks([...m.flatMap(({checks:e})=>e),...v])],margins:m,metrics:d.map(e=>metricRow(e,m,s.confidence,i.minSliceSize)),tables:tablesOf(l.examples),figures:figuresOf(l.examples,s.confidence),notes:[`unpaired: the champion is the report ${n.file.path}, which has figures and no rows; a paired comparison on its predictions would say more`,...l.notes],holdout:l.holdout,files:[...l.files,n.file]}}function reportedFigure(e,{id:t,slice:n}){const r=e.metrics.find(e=>e.id===t&&JSON.stringify(e.slice)===JSON.stringify(n));const o=r===undefined?{value:null,reason:`the champion's report has no ${t}${n===null?"":" on this slice"}`}:r.value===null?{value:null,reason:r.reason??"it is undefined in the champion's report"}:{value:r.value};return{id:t,slice:n,value:o,interval:r?.interval??null}}async function runCompareChampion(e,t){const{common:n,rows:r}=e;const o=sortRules(n.rules);const{metricsFile:s}=e;if(r.command!==null){await runCommand(r.command,s===null?r.predictions:[s],t)}const i=await openChampion(e,t);if(i.kind==="missing"){t.log.warning(`FIRST CHAMPION: there is no champion to compare with (${i.why})`)}const a=[];if(s!==null){a.push({...await compareNumbers(e,s,i,o,t),name:null})}for(const n of e.challengers){const r=await t.places.files(n.predictions,run_originOf(n));const s=await compareOne(e,n,r,i,o,t);a.push({...s,name:n.name})}const[l]=a;const{onInconclusive:c}=n.publishing;const u=l.name===null?l:contested(a,c);const d=u.holdout===null?null:await countReuse(u.holdout,e,i,t);const{modelArtifact:h}=n;const p=h===null?[]:await t.places.allFiles(h,"model-artifact");return{schemaVersion:1,gate:"compare-champion",model:n.publishing.model,verdict:(0,f.Vj)(u.checks,c),summary:summaryOf(u.checks,c),checks:u.checks,metrics:u.metrics,tables:u.tables,figures:u.figures,notes:[...u.notes,...d?.notes??[]],provenance:{...t.facts,inputs:distinctFiles(a.flatMap(({files:e})=>e)),modelArtifact:h===null?null:{path:h,sha256:await modelDigest(p,h),files:p.length},...d===null?{}:{holdout:d.holdout},seed:n.seed}}}function summaryOf(e,t){const n=e.find(({id:e})=>e===Ci);const r=e.find(({id:e})=>e===Ei);const o=[n,r].flatMap(e=>e?.message===undefined?[]:[e.message]);const s=e.filter(e=>e!==n&&e!==r);const i=s.some(({severity:e,outcome:t})=>e!=="info"||t==="error");return[...o,...i||o.length===0?[(0,m.f)(s,{onInconclusive:t})]:[]].join("; ")}function run_originOf({name:e}){return e===null?"predictions":`predictions, ${e}`}async function compareOne(e,t,n,r,o,s){const i={...e,rows:{...e.rows,predictions:t.predictions}};switch(r.kind){case"rows":{const e=await pairRows(i,n,r.files,e=>wantedColumns(i,e),s);return{...compareModels(i,e,o),files:e.files}}case"report":return compareWithReport(i,n,r,o,s);case"missing":return firstChampion(i,n,r.why,o,s)}}function distinctFiles(e){return e.filter((t,n)=>e.findIndex(e=>e.path===t.path&&e.role===t.role)===n)}const ua={name:"compare-champion",section:"comparison",inherited:inheritedBy,inputNames:rn,readInputs:readCompareInputs,run:runCompareChampion};const fa=[...P,...en,"metrics-file"];function readEvaluateInputs(e,t){const n=readCommonInputs(e,t);const r=lineSetting(e,"metrics-file");const o=readRowInputs(e);if(o.predictions.length>0)return{common:n,rows:o,metricsFile:r,command:o.command};if(r===null){throw new u.y("predictions: name the file of predictions, or metrics-file for numbers that were already computed",{title:"Input predictions",fix:"predictions: preds.csv"})}refuseRowInputs(e);return{common:n,rows:null,metricsFile:r,command:o.command}}const da=["roc_auc","accuracy","f1","f1(macro)","log_loss","rmse","mae","r2"];function suggestRules(e,t){const n=Number((t*100).toPrecision(6));return da.flatMap(t=>e.filter(e=>e.id===t&&e.slice===null)).flatMap(e=>{const r=e.intervalAt?.(t)??null;if(r===null||e.value.value===null||e.direction==="none")return[];const o=e.direction==="higher"?r.low:r.high;return[`${e.id} ${suggestBound(o,e.direction)} with ${n}% confidence`]}).slice(0,3)}function suggestBound(e,t){const n=10**(Math.floor(Math.log10(Math.abs(e)||1))-1);const r=t==="higher"?Math.floor(e/n):Math.ceil(e/n);return`${t==="higher"?">=":"<="} ${Number((r*n).toPrecision(6))}`}function evaluateNumbers(e,t,{rulesPath:n,ofRows:r}){const o=e.numbers.filter(({path:e})=>!r.has(e));const s=e.numbers.flatMap(({path:e})=>r.has(e)?[e]:[]);return{checks:t.map(t=>decideNumber(t,e,n)),metrics:o.map(e=>({id:e.path,slice:null,value:e.value.value,reason:e.value.value===null?e.value.reason:null,direction:directionOfNumber(e.path),interval:null,support:{n:0}})),tables:[],figures:[],notes:[...e.notes,...s.length===0?[]:[`${e.file.shown}: ${s.join(", ")} left out, since the rows themselves give it`],`${e.file.shown}: ${numbersInWords(o.length)} without rows, so without intervals; ${Ni}`],files:[inputFileOf(e,"metrics-file")],suggestions:r.size>0?[]:o.flatMap(suggestionOf).slice(0,3)}}function numbersInWords(e){return e===1?"1 number":`${e} numbers`}function suggestionOf({path:e,value:t}){const n=directionOfNumber(e);if(t.value===null||n==="none")return[];return[`${(0,sr.To)(e)} ${suggestBound(t.value,n)}`]}function dummyFigures(e,t,n){const r=t.filter(e=>e.direction!=="none"&&e.columns.length===0);const o=new Map;for(const{dummy:t,judged:s}of dummiesOf(e,r)){for(const{id:e,value:r}of evaluateMetrics(t,s,[{slice:null,rows:null}],n)){if(r.value!==null)o.set(e,r.value)}}return o}const ha=new Set(["mae","medae","mape","smape","wape","mase","huber","pinball","d2_absolute_error"]);function dummiesOf(e,t){if(e.rows===0)return[];switch(e.task){case"binary":return[{dummy:binaryDummy(e),judged:t}];case"multiclass":return[{dummy:multiclassDummy(e),judged:t}];case"regression":return[{dummy:constant(e,medianOf(e)),judged:t.filter(({name:e})=>ha.has(e))},{dummy:constant(e,baseline_meanOf(e)),judged:t.filter(({name:e})=>!ha.has(e))}].filter(({judged:e})=>e.length>0);case"columns":return[]}}function classWeights(e,t,n){const r=new Float64Array(n);for(let n=0;n<e.length;n++)r[e[n]]+=t===null?1:t[n];return r}function majority(e){let t=0;for(let n=1;n<e.length;n++)if(e[n]>e[t])t=n;return t}function binaryDummy(e){const t=classWeights(e.label,e.weight,2);const n=t[1]/(t[0]+t[1]);return{...e,rows:2,weight:t,cluster:null,columns:new Map,label:Uint8Array.of(0,1),decision:e.decision===null?null:new Uint8Array(2).fill(majority(t)),score:e.score===null?null:new Float64Array(2).fill(n)}}function multiclassDummy(e){const t=e.classes.length;const n=classWeights(e.label,e.weight,t);const r=n.reduce((e,t)=>e+t,0);return{...e,rows:t,weight:n,cluster:null,columns:new Map,label:Uint32Array.from({length:t},(e,t)=>t),decision:e.decision===null?null:new Uint32Array(t).fill(majority(n)),scores:e.scores===null?null:Array.from(n,e=>new Float64Array(t).fill(e/r))}}function constant(e,t){return{...e,cluster:null,prediction:new Float64Array(e.rows).fill(t)}}function medianOf({label:e,weight:t}){return medianOfSorted(prepareSorted(e)(t))}function baseline_meanOf({label:e,weight:t}){let n=0;let r=0;for(let o=0;o<e.length;o++){const s=t===null?1:t[o];n+=s*e[o];r+=s}return n/r}const pa=10;const ma=40;const va=12;function worstSlices(e){const{examples:t,settings:n,minSliceSize:r}=e;const o=e.metrics.find(({direction:e})=>e!=="none");if(o===undefined)return[];const s=singleColumns(e.specs);const i=s.slice(0,va);const a=i.flatMap((e,t)=>i.slice(t+1).map(t=>({columns:[...e.columns,...t.columns]})));const l=buildViews([...i,...a],e.columns,t.rows).views.filter(({rows:e})=>e!==null&&e.length>=r&&e.length<t.rows);if(l.length===0)return[];const c=o.direction==="higher"?1:-1;const u=evaluateMetrics(t,[o],l,n);const f=u.flatMap(e=>e.value.value===null?[]:[{estimate:e,value:e.value.value}]).sort((e,t)=>c*(e.value-t.value)).slice(0,ma).map(({estimate:e,value:t})=>({...worst_slices_ends(e,n.confidence),estimate:e,value:t}));const hopeful=({low:e,high:t,value:n})=>(c>0?t:e)??n;f.sort((e,t)=>c*(hopeful(e)-hopeful(t))||c*(e.value-t.value));const[d]=evaluateMetrics(t,[o],[{slice:null,rows:null}],n);const h=s.length-i.length;return[{id:"worst-slices",title:`Weakest slices by ${o.id}`,columns:[{id:"slice",title:"slice",type:"name"},{id:"n",title:"n",type:"count"},{id:"value",title:o.id,type:"number"},{id:"low",title:"low",type:"number"},{id:"high",title:"high",type:"number"}],rows:f.slice(0,pa).map(({estimate:e,value:t,low:n,high:r})=>[printSlice(e),e.support.n,t,n,r]),note:[d.value.value===null?"":`Over all rows ${o.id} is ${Number(d.value.value.toPrecision(4))}. `,`Found among ${l.length} slices of at least ${r} rows: the weakest of many look weaker than they are.`,h>0?` Searched over the first ${va} columns; left out: ${s.slice(va).map(printSliceSpec).join(", ")}.`:""].join("")}]}function singleColumns(e){const t=new Map;for(const{columns:n}of e)for(const e of n)if(!t.has(e.name))t.set(e.name,{columns:[e]});return[...t.values()]}function worst_slices_ends(e,t){const n=e.intervalAt?.(t)??null;return{low:n?.low??null,high:n?.high??null}}function printSlice({slice:e}){return Object.entries(e??{}).map(([e,t])=>`${e}=${t}`).join(", ")}async function gapsOf(e,t){const n=[];for(const r of new Set(e)){const e=t.columns.get(r)?.missing??null;const o=e===null?0:e.reduce((e,t)=>e+t,0);if(e===null||o===0)continue;const s=await t.locate(e.indexOf(1));n.push({id:`missing:${r}`,title:`completeness of ${r}`,outcome:"fail",severity:"warning",observed:`none in ${rowsInWords(o)}`,expected:"a value in every row",message:`the column ${r} has no value in ${rowsInWords(o)} of ${t.rows}, first at ${placeInWords(s)}; its metrics leave them out`,slice:null,evidence:[],location:s})}return n}async function evaluateRows(e,t,n,r){const o=await r.places.files(e.predictions,"predictions");const s=await openRows(e,o,r.places);const i=resolveRoles(e,s.columnNames);const a=[...t.map(e=>e.subject),...e.metrics.map(e=>(0,F.Ci)(e,{input:"metrics"}))];const l=e.slices.map(e=>parseSliceSpec(e));for(const e of l.flatMap(namesOf))roles_named("slices",e,s.columnNames);const{rulesPath:c}=n;const f=t.flatMap(e=>forRule(e,c,()=>{const t=specColumns(e.subject);for(const n of[...columnsOfScope(e.scope),...t])roles_named("rules",n,s.columnNames);return t}));const d=a.slice(t.length).flatMap(e=>specColumns(e));for(const e of d)roles_named("metrics",e,s.columnNames);const h=[...f,...d];const p=await tables_readRows(s,[...columnsOfRoles(i),...l.flatMap(namesOf),...t.flatMap(e=>columnsOfScope(e.scope)),...h],{allow:e.allow,label:i.label,workspace:r.workspace});if(p.rows===0)throw new u.y(`predictions: ${e.predictions.join(", ")} has a header and no rows`,{title:"No rows"});const m=settleGuessedScores(i,p.columns);const v=inferTask(e,m,p.columns,s.columnNames);const g=a.length===0||a.some(({name:e})=>needsLabel(e));if(e.task==="auto"&&v.task==="columns"&&g)throw noLabel(s.columnNames);const w={roles:m,name:null,locate:p.locate};const b=await buildExamples(e,[w],v,p,h);const[y]=b.examples;const $=y.task==="multiclass"?y.classes:undefined;const parse=e=>parseMetric(e,y.task,$);const k=t.map(e=>forRule(e,c,()=>parse(e.subject)));const x=distinct([...k,...a.slice(t.length).map(parse)]);const _=defaultMetrics(y);const N=distinct([...x,..._]);const S=x.length>0?x:_;const O={resamples:e.resamples,seed:n.seed,proportionInterval:e.proportionInterval,zeroDivision:e.zeroDivision};const M=t.map(e=>forRule(e,c,()=>e.scope===null?null:specOfScope(e.scope,l)));const A=M.filter(e=>e!==null);const C=sliceRows([...l,...A],b.columns,y.rows);const R=[...evaluateMetrics(y,N,[{slice:null,rows:null}],O),...evaluateMetrics(y,S,C.views,O)];const E=dummyFigures(y,N,O);const I={confidence:n.confidence,rulesPath:c,minSliceSize:e.minSliceSize,resamples:e.resamples,dummies:E};const T=t.flatMap((e,t)=>{const n=k[t];if(n===undefined)throw new Error("a rule has no metric");const r=M[t]??null;const o=figuresOfRule(e,n.id,R,r,C,c);return[...decideRule(e,o,I),...leftOut(e,r,C,I)]});const j={...O,confidence:n.confidence};return{checks:[...b.checks,...await gapsOf(f,p),...distinctChecks(T)],metrics:R.map(t=>evaluate_rows_metricRow(t,n.confidence,e.minSliceSize,E)),tables:[...tablesOf(y),...worstSlices({examples:y,metrics:S,specs:l,columns:b.columns,minSliceSize:e.minSliceSize,settings:j})],figures:figuresOf(y,n.confidence),notes:[`task: ${v.task} (${v.why})`,...m.notes,...p.notes,...b.notes,...C.notes,...metricNotes(R)],files:p.files,suggestions:t.length>0?[]:suggestRules(R,n.confidence)}}function metricNotes(e){const t=e.filter(({slice:e,note:t})=>e===null&&t!==null);return[...new Set(t.map(({id:e,note:t})=>`${e}: ${t}`))]}function evaluate_rows_metricRow(e,t,n,r){const{value:o}=e;const s=e.slice===null?r.get(e.id):undefined;return{id:e.id,slice:e.slice,value:o.value,reason:o.value===null?o.reason:null,direction:e.direction,interval:o.value===null?null:e.intervalAt?.(t)??null,support:e.support,...e.slice!==null&&e.support.n<n?{tooSmall:true}:{},...s===undefined?{}:{dummy:s}}}function noRulesCheck(e){return{id:"rules",title:"no rules: reported only",outcome:"fail",severity:"warning",observed:null,expected:"at least one rule",message:e.length===0?"no rules: reported only":`no rules: reported only; rules that this sample could decide: ${e.join("; ")}`,slice:null,evidence:e,location:null}}async function runEvaluateModel(e,t){const{common:n}=e;const r=applicableRules(n.rules,n.rulesPath);if(e.command!==null){const n=e.rows?.predictions??(e.metricsFile===null?[]:[e.metricsFile]);await runCommand(e.command,n,t)}const o=e.metricsFile===null?null:await readMetricsFile(e.metricsFile,"metrics-file",t);const[s,i]=splitRules(r,o?.names??[],e.rows!==null);const a=[];if(e.rows!==null)a.push(await evaluateRows(e.rows,i,n,t));if(o!==null){const e=new Set(a.flatMap(({metrics:e})=>e.map(({id:e})=>e)));a.push(evaluateNumbers(o,s,{rulesPath:n.rulesPath,ofRows:e}))}const l=a.flatMap(e=>e.suggestions);const c=a.flatMap(e=>e.checks);const u=r.length===0?[...c,noRulesCheck(l)]:c;const{modelArtifact:d}=n;const h=d===null?[]:await t.places.allFiles(d,"model-artifact");const p=a.flatMap(e=>e.metrics);return{schemaVersion:1,gate:"evaluate-model",model:n.publishing.model,verdict:(0,f.Vj)(u,n.publishing.onInconclusive),summary:(0,m.f)(c,{onInconclusive:n.publishing.onInconclusive}),checks:u,metrics:p,tables:a.flatMap(e=>e.tables),figures:a.flatMap(e=>e.figures),notes:a.flatMap(e=>e.notes),provenance:{...t.facts,inputs:a.flatMap(e=>e.files),modelArtifact:d===null?null:{path:d,sha256:await modelDigest(h,d),files:h.length},seed:n.seed}}}function splitRules(e,t,n){if(!n)return[[...e],[]];const isOfNumbers=({subject:e})=>e.args.length===0&&t.includes(e.name)&&!isBareMetric(e.name);return[e.filter(isOfNumbers),e.filter(e=>!isOfNumbers(e))]}const ga={name:"evaluate-model",section:"evaluation",inherited:()=>[],inputNames:fa,readInputs:readEvaluateInputs,run:runEvaluateModel};const wa=100;const ba=8;function gateHelp(e,t){const n=e.name.replace(/^Modelgate /,"");const r=Object.entries(e.inputs).map(([e,{description:t}])=>`  --${e} VALUE\n${help_wrap(t)}`);return[`modelgate ${n} (${t})`,"",`${e.description}.`,"",`Usage: modelgate ${n} --predictions preds.csv --rules 'roc_auc >= 0.85'`,"","Each flag is an input of the action; repeat a flag to give several lines.","",...r,"","Exit code: 0 when the gate lets the model pass, 1 when it does not or the input is bad, 2 for a wrong call.",""].join("\n")}function help_wrap(e){const t=[];let n="";for(const r of e.replaceAll("`","").split(/\s+/)){if(n!==""&&n.length+1+r.length>wa-ba){t.push(n);n=r}else n=n===""?r:`${n} ${r}`}return[...t,n].map(e=>" ".repeat(ba)+e).join("\n")}var ya=r(48161);function terminalHost(e,t){const n=t;const r=n.isTTY===true&&!e["NO_COLOR"]&&e["TERM"]!=="dumb";return{env:e,workspace:e["GITHUB_WORKSPACE"]||process.cwd(),temporaryFolder:e["RUNNER_TEMP"]||(0,ya.tmpdir)(),log:{info:e=>void process.stderr.write(`${e}\n`),warning:e=>void process.stderr.write(`warning: ${e}\n`)},present:e=>void t.write(`${e.terminal({colour:r,width:Math.min(n.columns??100,160)})}\n`),annotate:()=>{},writeSummary:async()=>{},setOutput:()=>{},maskSecret:()=>{}}}const $a=[runnable(ga),runnable(ua)];function runnable(e){return{name:e.name,inputNames:e.inputNames,run:t=>execute(e,t)}}async function runCommandLine(e,t){const[n,...r]=e;if(n==="--version"||n==="-v")return say(`${tt}\n`);if(n===undefined||n==="--help"||n==="-h"||n==="help")return say(await command_line_usage(),n===undefined?2:0);const o=$a.find(e=>e.name===n);if(o===undefined){const e=nearest(n,$a.map(e=>e.name));process.stderr.write(`modelgate: there is no gate "${printable(n)}"${e.length>0?`; did you mean ${e.join(" or ")}?`:""}\n\n${await command_line_usage()}`);return 2}if(r.includes("--help")||r.includes("-h"))return say(gateHelp(await readActionFile(o.name),tt));let s;try{s=readFlags(r,o)}catch(e){if(!(e instanceof u.y))throw e;process.stderr.write(`modelgate ${o.name}: ${printable(e.message)}\n`);return 2}return o.run(terminalHost({...t,...s},process.stdout))}function readFlags(e,t){const n=Object.fromEntries(t.inputNames.map(e=>[e,{type:"string",multiple:true}]));let r;try{({values:r}=(0,a.parseArgs)({args:[...e],options:n,allowPositionals:false,strict:true}))}catch(n){const r=/'?--([\w-]+)/.exec(e.find(e=>e.startsWith("--")&&!t.inputNames.includes(e.slice(2).split("=")[0]??""))??"")?.[1];const o=r===undefined?[]:nearest(r,t.inputNames);const s=o.length>0?`; did you mean --${o.join(" or --")}?`:"";throw new u.y(`${n instanceof Error?n.message.split(". ")[0]:String(n)}${s}`)}return Object.fromEntries(Object.entries(r).map(([e,t])=>[`INPUT_${e.toUpperCase()}`,(t??[]).join("\n")]))}async function command_line_usage(){const e=await Promise.all($a.map(async e=>`  ${e.name}  ${(await readActionFile(e.name)).description}`));return`Usage: modelgate <gate> [--input value ...]\n\nGates:\n${e.join("\n")}\n\nmodelgate <gate> --help lists the inputs of one; --version prints ${tt}.\n`}async function readActionFile(e){const{parse:t}=await r.e(483).then(r.t.bind(r,33483,19));let n=(0,s.dirname)((0,i.fileURLToPath)(import.meta.url));while(!(0,o.existsSync)((0,s.join)(n,"actions",e,"action.yml"))){const t=(0,s.dirname)(n);if(t===n)throw new Error(`actions/${e}/action.yml is not in the package`);n=t}return t((0,o.readFileSync)((0,s.join)(n,"actions",e,"action.yml"),"utf8"))}function say(e,t=0){process.stdout.write(e);return t}function printable(e){return e.replaceAll(/[^\P{C}\n]/gu,"�")}},17425:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(92748);var o=n(55415);var s=n(52205);(0,r.k)();await(0,o.J)(await(0,s.r)(process.argv.slice(2),process.env));t()}catch(e){t(e)}},1)},24672:(e,t,n)=>{n.d(t,{Eh:()=>rowValue,Jm:()=>replaceRowData,Qy:()=>firstLineOf,om:()=>rowKey});const r="";const o="";const s="";const i="";const a=/[\uE000-\uE003]/g;const l=/\uE000([^\uE001]*)(?:\uE001|$)|\uE002([^\uE003]*)(?:\uE003|$)/g;const c=/^(?:\uE000[^\uE001]*\uE001|\uE002[^\uE003]*\uE003|[^\n])*/;function rowValue(e){return r+e.replace(a,"")+o}function rowKey(e){return s+e.replace(a,"")+i}function firstLineOf(e){return c.exec(e)?.[0]??""}function replaceRowData(e,t){return e.replace(l,(e,n,r)=>(n!==undefined?t.value(n):t.key(r??"")).replace(a,"")).replace(a,"")}},51611:(e,t,n)=>{n.d(t,{y:()=>UserError});class UserError extends Error{name="UserError";title;location;fix;constructor(e,t={}){super(e,t.cause===undefined?undefined:{cause:t.cause});this.title=t.title??"Bad input";this.location=t.location;this.fix=t.fix}}},7951:(e,t,n)=>{n.d(t,{m:()=>checkedMetric});function checkedMetric(e){return/^rule:((?:"(?:[^"\\]|\\.)*"|[^"])*?)(?:[<>]=?|==|noworsethan|betterby)/.exec(e.id)?.[1]??""}},42682:(e,t,n)=>{n.d(t,{H2:()=>differenceFigures,Lr:()=>differenceText,TQ:()=>allowed,ax:()=>moreRowsText,dI:()=>asksBetter});const r=12;function differenceFigures(e){const{margin:t,observed:n,interval:r,baseline:o}=e;if(t===undefined||typeof n!=="number"||r===null||r===undefined)return null;const s=decimalsOf(n,r,t.edge);const text=e=>plain(e.toFixed(s));const i=o?.name==="champion"?o.value:null;return{margin:t,own:i===null?null:text(i+n),champion:i===null?null:text(i),difference:signed(text(n)),low:signed(text(r.low)),high:signed(text(r.high)),level:r.level,edge:signed(String(Number(t.edge.toPrecision(3))+0))}}function differenceText(e){const t=differenceFigures(e);if(t===null)return null;const{own:n,champion:r,difference:o,low:s,high:i,level:a}=t;const l=n===null||r===null?"":`${n} against ${r}, `;return`${l}a difference of ${o} (${Number((a*100).toFixed(6))}%: ${s} to ${i}), ${allowed(t,e)}`}function allowed({edge:e},{expected:t}){return`${asksBetter(t)?"asked for":"allowed"} ${e}`}function asksBetter(e){return e.startsWith("better by")}function moreRowsText({moreRows:e}){return e===null||e<=0?null:`about ${String(e).replace(/\B(?=(?:\d{3})+$)/gu,",")} more rows would settle it`}function decimalsOf(e,t,n){const o=t.high-t.low;const s=o>0&&Number.isFinite(o)?o:Math.abs(e)||1;let i=Math.min(r,Math.max(0,1-Math.floor(Math.log10(s))));for(const e of[t.low,t.high]){while(i<r&&e!==n&&Number(e.toFixed(i))===n)i+=1}return i}function signed(e){return e.startsWith("-")||Number(e)===0?e:`+${e}`}function plain(e){return Number(e)===0?e.replace("-",""):e}},77059:(e,t,n)=>{n.d(t,{e:()=>sentence,f:()=>summarise});var r=n(24672);var o=n(24148);var s=n(86600);var i=n(99476);var a=n(42682);var l=n(75879);const c=3;const u=17;function figureText(e){return withDigits(e,c)}function figureBeside(e,t){for(let n=c;n<u;n++){const r=withDigits(e,n);if(side(Number(r),t)===side(e,t))return r}return String(e)}function opposite(e){const t={">=":"<","<=":">",">":"<=","<":">=","==":"≠"};return t[e]}function side(e,t){if((0,l.v9)(e,"==",t))return 0;return e<t?-1:1}function withDigits(e,t){const n=Math.abs(e);if(n>=10**t&&n<1e15)return String(Math.round(e));return String(Number(e.toPrecision(t))+0)}const f=/^(>=|<=|>|<|==) (-?[\d.]+(?:e-?\d+)?)(%|pp)?(?: with .*)?$/u;function summarise(e,t={}){const n=t.noun??"rule";const r=e.filter(e=>e.severity!=="info"||e.outcome==="error");if(r.length===0)return e.length===0?`no ${n}s: reported only`:`no ${n} that gates: reported only`;for(const e of decidingGroups(r,t.onInconclusive??"warn")){const[t,...r]=e;if(t!==undefined)return sentence(t)+alsoSo(t,r.length,n)}return allHold(r,n)}function sentence(e){switch(e.outcome){case"error":return(0,r.Qy)(e.message??e.title);case"fail":return relation(e,"fail")??`${about(e)} failed${because(e)}`;case"inconclusive":return comparison(e)??`${about(e)} undecided${whyUndecided(e)}`;case"pass":return relation(e,"pass")??`${about(e)} holds${because(e)}`}}function decidingGroups(e,t){const n=e.filter(e=>e.outcome==="inconclusive");const r=n.filter(e=>e.severity==="critical");const o=e.filter(e=>e.outcome==="fail"&&e.severity==="warning");const s=[...r,...n.filter(e=>e.severity!=="critical")];return[e.filter(e=>e.outcome==="error"),e.filter(e=>e.outcome==="fail"&&e.severity==="critical"),...t==="pass"?[o,s]:[s,o]]}function alsoSo(e,t,n){if(t===0)return"";const r={error:["has an error","have errors"],fail:["fails","fail"],inconclusive:["is undecided","are undecided"],pass:["holds","hold"]};const[o,s]=r[e.outcome];return t===1?`, and 1 more ${n} ${o}`:`, and ${t} more ${n}s ${s}`}function allHold(e,t){const n=e.reduce((e,t)=>slack(t)<slack(e)?t:e);const r=relation(n,"pass");if(e.length===1)return`the ${t} holds: ${r??sentence(n)}`;const o=`all ${e.length} ${t}s hold`;if(n.margin!==undefined&&r!==null)return`${o}: ${r}`;return r===null?o:`${o}, closest ${r}`}function slack(e){const t=boundOf(e);if(t===null||typeof e.observed!=="number")return Number.POSITIVE_INFINITY;const n=Math.abs(e.observed-t.bound);return t.bound===0?n:n/Math.abs(t.bound)}function relation(e,t){const n=comparison(e);if(n!==null)return n;const{observed:r}=e;if(typeof r!=="number"||!Number.isFinite(r))return null;const o=boundOf(e);if(o===null)return`${about(e)} ${figureText(r)}, asked ${e.expected}${because(e)}`;const s=t==="pass"?o.comparator:opposite(o.comparator);return`${about(e)} ${shown(r,o)} ${s} ${o.text}`}function comparison(e){const t=(0,a.H2)(e);if(t===null)return null;const{difference:n,low:r,high:o,edge:s,margin:i}=t;const l=`${n} (${r} to ${o})`;const size=e=>e.replace(/^[+-]/u,"");if(e.outcome==="inconclusive"){const n=(0,a.ax)(i);const r=`${about(e)} undecided against the champion: ${l}, ${(0,a.TQ)(t,e)}`;return n===null?r:`${r}; ${n}`}switch(i.word){case"worse":return`${about(e)} is worse than the champion by ${size(n)}, ${(0,a.dI)(e.expected)?`asked to be better by ${size(s)}`:`allowed ${size(s)}`}`;case"better":return e.outcome==="pass"?`${about(e)} is better than the champion by ${size(n)}`:`${about(e)} is better than the champion by ${size(n)} only, asked for ${size(s)}`;case"not worse":if(isBehind(e)){return`${about(e)} is worse than the champion by ${size(n)}, within the ${size(s)} allowed`}return`${about(e)} is not worse than the champion: ${l}, ${(0,a.TQ)(t,e)}`;case"undecided":return`${about(e)} is not better than the champion by ${size(s)}: ${l}`}}function isBehind({interval:e,margin:t}){if(!e||t===undefined)return false;return t.better==="higher"?e.high<0:e.low>0}function boundOf(e){const[,t,n,r=""]=f.exec(e.expected)??[];if(t===undefined||n===undefined||!isInequality(t))return null;const s=r===""?Number(n):(0,o.vq)(Number(n));return{comparator:t,bound:s,unit:r==="%"||r==="pp"?r:"",text:`${n}${r}`}}function isInequality(e){return e===">="||e==="<="||e===">"||e==="<"||e==="=="}function shown(e,t){if(t.unit==="")return figureBeside(e,t.bound);return`${figureBeside(e*100,t.bound*100)}${t.unit}`}function whyUndecided(e){const{interval:t}=e;if(t!==null&&t!==undefined&&e.observed!==null){return`: ${figureText(t.low)} to ${figureText(t.high)}, asked ${e.expected}`}return because(e)}function because(e){return e.message===undefined?"":`: ${(0,r.Qy)(e.message)}`}function about(e){const t=e.expected===""?-1:e.title.indexOf(` ${e.expected}`);const n=(0,s.A)(e.title);const r=t>0?e.title.slice(0,t):n.kind==="rule"?(0,i.cT)(n.rule.subject):e.title;if(e.slice!==null)return r.includes(" on ")?r:`${r} on ${(0,i.c6)(e.slice)}`;const o=n.kind==="rule"?n.rule.scope:null;return o?.kind==="columns"?`${r} on ${o.columns.join("*")}`:r}},72362:(e,t,n)=>{n.d(t,{I$:()=>exitCode,Vj:()=>verdictOf,Zi:()=>r,q$:()=>conclusion});const r="input";function verdictOf(e,t){if(e.length===0)return"warn";const n=e.map(e=>consequence(e,t));if(n.includes("fail"))return"fail";return n.includes("warn")?"warn":"pass"}function consequence(e,t){if(e.outcome==="error")return"fail";if(e.outcome==="pass"||e.severity==="info")return"pass";if(e.outcome==="fail")return e.severity==="critical"?"fail":"warn";if(t==="fail")return e.severity==="critical"?"fail":"warn";return t}function exitCode(e,t,n){if(n.some(e=>isBadInput(e)))return 1;if(t==="never"||e==="pass")return 0;return e==="fail"||t==="warn"?1:0}function isBadInput({id:e,outcome:t}){return t==="error"&&(e===r||e.startsWith(`${r}:`))}function conclusion(e){return e===1?"failure":"success"}},48859:(e,t,n)=>{n.d(t,{I2:()=>commentBody,p0:()=>d,Fu:()=>inputTable,Kv:()=>metricBlock,jn:()=>reportTable,RO:()=>rowsOf,Lt:()=>shownColumns});var r=n(25287);var o=n(76129);var s=n(6823);var i=n(86004);function comparisonTable(e,t){if(e.length===0)return[];const n=(0,r.MC)(e.map(({row:e})=>e.difference?.interval??null));const o=e.some(({challenger:e})=>e!==null);const a=e.some(({drawing:e})=>e!==null);const l=(0,i.Qj)([...o?[{title:"challenger",align:"left"}]:[],{title:"metric",align:"left"},{title:"champion",align:"right"},{title:o?"challenger's":"this one",align:"right"},{title:n===null?"difference":`difference (${(0,i.D_)(n)})`,align:"right"},...a?[{title:"",align:"center"}]:[],{title:"",align:"left"}],e.map(e=>[...o?[(0,s.D9)(e.challenger??"")]:[],`${e.sign} ${(0,s.D9)(e.metric)} ${e.arrow}`.trim(),e.champion,(0,s.p7)(e.own,140),(0,i.D_)(e.difference),...a?[e.drawing===null?"":`\`${e.drawing}\``]:[],e.verdict]),t);return[l]}function comparisonLegend(e){const t=(0,o.HL)(e).some(({check:e})=>e!==null);const n=t?"`│` no difference, `┊` the margin.":"`│` no difference.";return[[n,...flipMarkdown(e)].join(" ")]}function flipMarkdown(e){return(0,o.QX)(e).map(({text:e,slice:t,change:n})=>t===null?`${(0,s.p7)(e)}.`:`${(0,s.p7)(e)}; most were lost in ${(0,s.D9)(t)} (${n}).`)}function comparedPlaces(e){const t=(0,o.Ju)(e);return t===null?"":` · ${(0,s.D9)(t)} → this one`}var a=n(98868);var l=n(27261);var c=n(52340);var u=n(57895);const f={rows:30,messages:8,sliceMetrics:4};const d={rows:1e3,messages:200,sliceMetrics:12};const h=6;function commentBody(e,t=f){const n=`#### ${(0,s.p7)((0,u.h2)(e.gate),60)}`;const l=(0,u.IN)(e.checks);if((0,u.S9)(e)){return[n,...(0,r.Fv)(l,t.messages),...foldedProvenance(e,t)].join("\n\n")}if(e.verdict==="pass"){const n=(0,s.aL)(`${(0,u.h2)(e.gate)}: ${passingSummary(e)}`,200);return(0,i.oG)(n,[...l.every(o.jM)?[]:[(0,r.Dv)(l,t.rows)],...(0,r.Fv)(l.filter(a.h),t.messages),...evidence(e,t),...lastLines(e,t)])}const needsLook=e=>e.outcome!=="pass"&&e.severity!=="info";if((0,o.gP)(e))return comparisonBody(e,t);const c=l.length<=h;const d=c?l:l.filter(needsLook);const p=c?[]:l.filter(e=>!needsLook(e));return[n,...d.length>0&&!onlyNoRules(e)?[(0,r.Dv)(d,t.rows)]:[],...(0,r.Fv)(l.filter(needsLook),t.messages),...onlyNoRules(e)?metricBlock(e,t):[],...p.length>0?[foldedChecks(p,t)]:[],...foldedEvidence(e,t)].join("\n\n")}function comparisonBody(e,t){const n=(0,o.HL)(e);const a=n.filter(({check:e})=>e!==null);const l=a.length>0?a:n;const f=(0,u.IN)(e.checks);const needsLook=e=>e.outcome!=="pass"&&e.severity!=="info";const d=f.filter(e=>!(0,o.jM)(e));const p=d.length<=h;const m=p?d:d.filter(needsLook);const v=p?[]:d.filter(e=>!needsLook(e));const g=a.length>0?n.filter(({check:e})=>e===null):[];return[`#### ${(0,s.p7)((0,u.h2)(e.gate),60)}${comparedPlaces(e)}`,...comparisonTable(l,t.rows),...comparisonLegend(e),...m.length>0?[(0,r.Dv)(m,t.rows)]:[],...(0,r.Fv)(f.filter(e=>needsLook(e)&&!isTold(e)),t.messages),...v.length>0?[foldedChecks(v,t)]:[],...g.length>0?[(0,i.oG)((0,c.hS)(g.length,"further metric"),comparisonTable(g,t.rows))]:[],...slicesAndTables(e,t),...foldedProvenance(e,t)].join("\n\n")}function isTold(e){return(0,o.jM)(e)&&e.evidence.length===0}function slicesAndTables(e,t){const n=[...(0,l.Av)(e,{rows:t.rows,metrics:t.sliceMetrics}),...tableBlocks(e,t)];return n.length===0?[]:[(0,i.oG)("Slices, and what changed",n)]}function evidence(e,t){return[...metricBlock(e,t),...(0,l.Av)(e,{rows:t.rows,metrics:t.sliceMetrics}),...tableBlocks(e,t)]}function onlyNoRules({checks:e}){return e.every(({id:e})=>e==="rules")}function foldedChecks(e,t){const n=e.filter(({outcome:e})=>e==="pass").length;const o=e.length-n;const s=[n>0?`${(0,c.hS)(n,(0,u.nW)(e))} that ${n===1?"holds":"hold"}`:"",o>0?`${o} for information`:""];const a=(0,r.Fv)(e.filter(({outcome:e})=>e!=="pass"),t.messages);return(0,i.oG)(s.filter(e=>e!=="").join(", "),[(0,r.Dv)(e,t.rows),...a])}function foldedEvidence(e,t){const n=onlyNoRules(e)?evidence(e,t).slice(metricBlock(e,t).length):evidence(e,t);const r=n.length>0?[(0,i.oG)(`${(0,u.h2)(e.gate)}: ${evidenceSummary(e)}`,n)]:[];return[...r,...foldedProvenance(e,t)]}function foldedProvenance(e,t){const n=lastLines(e,t);return n.length>0?[(0,i.oG)("What was read",n)]:[]}function metricBlock(e,t){if((0,o.gP)(e))return[...comparisonTable((0,o.HL)(e),t.rows),...comparisonLegend(e)];const n=(0,l.Lc)(e.metrics,t.rows);return n===null?[]:[n]}function tableBlocks(e,t){return e.tables.filter(({rows:e})=>e.length>0).flatMap(e=>[`**${(0,s.p7)(e.title,120)}**`,reportTable(e,t.rows),...e.note===undefined?[]:[(0,s.p7)(e.note)]])}function shownColumns({columns:e,rows:t}){return e.map(({type:e},n)=>(0,c.sC)(t.map(e=>e[n]??null),e))}function reportTable(e,t){const n=shownColumns(e);return(0,i.Qj)(e.columns.map(({title:e,type:t})=>({title:(0,s.p7)(e,80),align:t==="number"||t==="percent"||t==="count"?"right":"left"})),e.rows.map((t,r)=>e.columns.map(({type:e},o)=>{const i=t[o]??null;return e==="name"&&typeof i==="string"?(0,s.D9)(i):(0,s.p7)(n[o]?.[r]??"",200)})),t)}function notesBlock(e,t){if(e.notes.length===0)return[];const n=e.notes.slice(0,t.messages*2).map(e=>`- ${(0,s.p7)(e)}`);const r=e.notes.length-n.length;return[[...n,...r>0?[`- … ${r} more in the full report`]:[]].join("\n")]}function lastLines(e,t){const n=notesBlock(e,t);const r=e.provenance.inputs;return[...n,...r.length>0?[inputTable(r,t.rows)]:[]]}function inputTable(e,t){const n=e.some(({version:e})=>e!==undefined);return(0,i.Qj)([{title:"file",align:"left"},{title:"read as",align:"left"},{title:"rows",align:"right"},{title:"sha256",align:"left"},...n?[{title:"version",align:"left"}]:[]],e.map(({path:e,role:t,rows:r,sha256:o,version:i})=>[(0,s.D9)(e),(0,s.p7)(t,60),r===undefined?"":(0,c.px)(r),(0,s.D9)(o.slice(0,12)),...n?[i===undefined?"":(0,s.D9)(i,60)]:[]]),t)}function rowsOf(e){const t=e.metrics.flatMap(({slice:e,support:t})=>e===null&&t!==null?[t.n]:[]);return t.length===0?null:t.reduce((e,t)=>Math.max(e,t),0)}function evidenceSummary(e){const t=new Set(e.metrics.map(({id:e})=>e)).size;const n=new Set(e.metrics.flatMap(({slice:e})=>e===null?[]:[JSON.stringify(e)])).size;const r=rowsOf(e);const o=[t>0?(0,c.hS)(t,"metric")+(r===null?"":` on ${(0,c.hS)(r,"row")}`):"",n>0?(0,c.hS)(n,"slice"):"",e.tables.length>0?(0,c.hS)(e.tables.length,"table"):""];return o.filter(e=>e!=="").join(", ")}function passingSummary(e){const t=evidenceSummary(e);return(0,u.WN)(e)+(t===""?"":`, ${t}`)}},72750:(e,t,n)=>{n.d(t,{e:()=>matrixChart,n:()=>matrixCount});var r=n(29916);var o=n(52340);var s=n(4376);const i=20;function matrixCount({y:e,n:t}){return t??e}function matrixChart(e){const t=e.series;const n=Math.max(...t.map(({points:e})=>e.length));if(n>i||t.length>i)return null;const a=Array.from({length:n},(n,r)=>e.categories?.[r]??t[r]?.name??String(r));const l=Math.max(34,Math.min(96,300/n));const[c,u]=[110,56];const[f,d]=[c+l*n+8,u+l*t.length+8];const h=Math.max(4,Math.floor(l/7));return(0,r.N)("svg",{viewBox:`0 0 ${f} ${d}`,role:"img","aria-label":(0,s.wh)(e.title)},(0,r.N)("title",{},e.title),(0,r.N)("desc",{},`Counts, ${e.y.title} by row and ${e.x.title} by column; the table beside it holds the same counts.`),(0,r.N)("text",{x:c+l*n/2,y:14,"text-anchor":"middle"},(0,s.wh)(e.x.title,40)),(0,r.N)("text",{transform:`rotate(-90 12 ${u+l*t.length/2})`,x:12,y:u+l*t.length/2,"text-anchor":"middle"},(0,s.wh)(e.y.title,40)),a.map((e,t)=>(0,r.N)("text",{class:"tick",x:c+l*(t+.5),y:u-8,"text-anchor":"middle"},(0,s.wh)(e,h))),t.map(({name:e,points:t},n)=>{const i=t.reduce((e,t)=>e+matrixCount(t),0);return[(0,r.N)("text",{class:"tick",x:c-8,y:u+l*(n+.5)+4,"text-anchor":"end"},(0,s.wh)(e,13)),t.map((e,t)=>{const s=i===0?0:matrixCount(e)/i;const[a,f]=[c+l*t,u+l*n];return[(0,r.N)("rect",{class:"cell",x:a,y:f,width:l,height:l,"fill-opacity":.04+s*.41}),(0,r.N)("text",{class:n===t?"cell-text":null,x:a+l/2,y:f+l/2+4,"text-anchor":"middle"},(0,o.px)(matrixCount(e)))]})]}))}},25287:(e,t,n)=>{n.d(t,{DV:()=>observedTitle,Dv:()=>checkTable,Fv:()=>checkMessages,MC:()=>sharedLevel,WC:()=>tellsItself,X1:()=>evidenceOf,Z9:()=>placeText,bD:()=>messageOf,l4:()=>drawingTitle,s5:()=>checkDrawings,vq:()=>checkFigure});var r=n(72362);var o=n(41256);var s=n(6823);var i=n(28261);var a=n(86004);var l=n(52340);var c=n(4376);var u=n(57895);function checkTable(e,t){const n=checkDrawings(e);const r=sharedLevel(e.map(({interval:e})=>e??null));const o=[{title:"",align:"center",cell:u.ar},{title:"rule",align:"left",cell:checkName},{title:observedTitle(e,r===null?null:(0,a.D_)(r)),align:"right",cell:observedText}];if(n.some(e=>e!==null)){o.push({title:drawingTitle(e,"`"),align:"center",cell:(e,t)=>drawingCode(n[t]??null)})}if(e.some(({baseline:e})=>isChampion(e))){o.push({title:"beside",align:"right",cell:baselineText})}if(e.some(({support:e})=>e!==null&&e!==undefined)){o.push({title:"rows",align:"right",cell:({support:e})=>e?(0,l.px)(e.n):""})}o.push({title:"",align:"left",cell:u.nG});const s=e.map((e,t)=>o.map(({cell:n})=>n(e,t)));return(0,a.Qj)(o,s,t)}function checkMessages(e,t){const n=e.filter(({message:e,evidence:t})=>e!==undefined||t.length>0);const r=n.slice(0,t).flatMap(e=>messageBlocks(e));return n.length>t?[...r,`… and ${n.length-t} more in the full report.`]:r}function checkName(e){return e.id.startsWith("rule:")?(0,s.D9)((0,u.Tq)(e)):(0,s.p7)((0,u.Tq)(e))}function checkDrawings(e){return e.map(({expected:e,observed:t,interval:n,margin:r})=>{if(r!==undefined&&typeof t==="number"&&n)return(0,o.M)({value:t,low:n.low,high:n.high,edge:r.edge});const s=(0,l.s0)(e);return s!==null&&typeof t==="number"&&n?(0,i.U)({value:t,low:n.low,high:n.high,bound:s}):null})}function observedTitle(e,t){const n=e.length>0&&e.every(({margin:e})=>e!==undefined)?"difference":"observed";return t===null?n:`${n} (${t})`}function drawingTitle(e,t=""){const n=e.filter(({interval:e,observed:t})=>e&&typeof t==="number");const stroke=(e,n)=>`${t}${e}${t} ${n}`;if(n.every(({margin:e})=>e===undefined))return stroke("┊","the bound");const r=n.every(({margin:e})=>e!==undefined)?"the margin":"the bound or margin";return[stroke("│","no difference"),stroke("┊",r)].join(", ")}function checkFigure({id:e,observed:t,interval:n,expected:r,margin:o}){const s=e.startsWith("rule:");if(typeof t==="string")return t;if(t===null&&!s)return"";const i={value:t,interval:n??null};return o===undefined?(0,l.VK)({...i,bound:(0,l.s0)(r)}).withInterval:(0,l.Te)({...i,bound:o.edge}).withInterval}function observedText(e){if(typeof e.observed==="string")return(0,s.p7)(e.observed,80);return(0,a.D_)(checkFigure(e))}function baselineText({baseline:e}){return isChampion(e)?`${(0,s.p7)(e.name,40)} ${(0,l.VK)({value:e.value}).value}`:""}function isChampion(e){return e!==null&&e!==undefined&&e.name!=="dummy"}function drawingCode(e){return e===null?"":`\`${e}\``}function messageOf({message:e}){const[t=""]=(e??"").split(/\r\n|\n|\r/,1);const[,...n]=(0,c.y1)(e??"");return{sentence:(0,c.sy)(t),rest:n}}function evidenceOf(e){const t=freshEvidence(e);const isBlock=t=>e.outcome==="error"&&e.id.split(":",1)[0]===r.Zi||t.includes("\n");return{sentences:t.filter(e=>!isBlock(e)).map(e=>(0,c.sy)(e)),blocks:t.filter(isBlock).map(e=>(0,c.y1)(e))}}function messageBlocks(e){const{sentence:t,rest:n}=messageOf(e);const r=tellsItself(e)?"":`${checkName(e)}: `;const o=e.location===null?"":` (${(0,s.D9)(placeText(e.location))})`;const{sentences:i,blocks:a}=evidenceOf(e);const l=i.map(e=>(0,s.p7)(e));const[c="",...f]=[t===""?"":(0,s.p7)(t),...l].filter(e=>e!=="");const d=[[`${(0,u.ar)(e)} ${r}${c}${o}`,...f.map(e=>`- ${e}`)].join("\n")];if(n.length>0)d.push((0,s.p0)(n));for(const e of a)d.push((0,s.p0)(e));return d}function tellsItself({outcome:e,title:t,message:n}){return e==="error"||(n??"").toLowerCase().startsWith(t.toLowerCase())}function freshEvidence({message:e,evidence:t}){return t.filter(t=>!(e??"").includes(t))}function placeText(e){const{path:t,line:n,column:r}=e;return[t,n,r].filter(e=>e!==undefined).join(":")}function sharedLevel(e){const t=new Set(e.filter(e=>e!==null).map(({level:e})=>e));const[n]=t;return t.size===1&&n!==undefined?(0,l.y9)(n):null}},76129:(e,t,n)=>{n.d(t,{HL:()=>comparedRows,Ju:()=>championPlace,QX:()=>flipSentences,gP:()=>isComparison,jM:()=>isInComparison});var r=n(7951);var o=n(41256);var s=n(52340);var i=n(4376);var a=n(57895);function isComparison(e){return e.metrics.some(({difference:e})=>e!==undefined)}function isInComparison(e){return e.margin!==undefined&&e.slice===null}function comparedRows(e){const t=(0,a.IN)(e.checks.filter(isInComparison));const n=e.metrics.filter(({slice:e,difference:t})=>e===null&&t!==undefined);const r=t.flatMap(e=>n.filter(t=>speaksOf(e,t)).map(t=>({row:t,check:e})));const o=new Set(r.map(({row:e})=>e));const s=n.filter(e=>!o.has(e)).map(e=>({row:e,check:null}));return[...r,...s].map(({row:e,check:t})=>comparedRow(e,t))}function speaksOf(e,t){if((0,r.m)(e)!==t.id.replaceAll(" ","")&&(0,r.m)(e)!==t.id)return false;return t.challenger===undefined||e.id.endsWith(`#${t.challenger}`)}function comparedRow(e,t){const n=t?.margin?.edge??null;const r=e.difference?.value??null;const l=e.difference?.interval??null;const c={interval:l===null||r===null?null:around(e.value,l,r)};return{challenger:e.challenger??null,metric:e.id,arrow:(0,s.h9)(e.direction),champion:(0,s.VK)({value:e.champion?.value??null,...c}).value,own:e.value===null?`undefined: ${(0,i.wh)(e.reason??"no reason given",120)}`:(0,s.VK)({value:e.value,...c}).value,difference:r===null?"":(0,s.Te)({value:r,interval:l,bound:n}).withInterval,drawing:r===null||l===null?null:(0,o.M)({value:r,low:l.low,high:l.high,edge:n}),sign:t===null?"":(0,a.ar)(t),verdict:verdictText(e.direction==="none"?null:e.difference?.verdict??null,t?.margin??null),rows:e.support,check:t,row:e}}function around(e,{low:t,high:n},r){if(e===null)return null;return{low:e+t-r,high:e+n-r}}function verdictText(e,t){const n=t?.word??e;if(n===null)return"";const r=t?.moreRows??null;return n==="undecided"&&r!==null?`undecided, needs about ${(0,s.px)(r)} more rows`:n}function flipSentences(e){const t=e.tables.find(({id:e})=>e==="flips");if(t===undefined)return[];const at=e=>t.columns.findIndex(t=>t.id===e);const[n,r,o,a]=[at("challenger"),at("slice"),at("right_to_wrong"),at("wrong_to_right")];return t.rows.filter(e=>e[r]==="all rows").map(e=>{const[l,c]=[e[o]??null,e[a]??null];const u=t.rows.filter(t=>t!==e&&(n<0||t[n]===e[n]));const f=u.reduce((e,t)=>{const n=netLoss(t[o],t[a]);return n!==null&&n>(e===null?0:netLoss(e[o],e[a])??0)?t:e},null);const d=n<0?"":`${(0,i.wh)(String(e[n]),60)}: `;return{text:`${d}${flipped(l,"row")} went from right to wrong, ${typeof c==="number"?(0,s.px)(c):"a masked number"} from wrong to right`,slice:f===null?null:String(f[r]),change:f===null?"":`${(0,s.px)(Number(f[o]))} against ${(0,s.px)(Number(f[a]))}`}})}function flipped(e,t){return typeof e==="number"?(0,s.hS)(e,t):`a masked number of ${t}s`}function netLoss(e,t){return typeof e==="number"&&typeof t==="number"?e-t:null}function championPlace({provenance:e}){const t=e.inputs.find(({role:e})=>e.startsWith("champion"));if(t===undefined)return null;return t.place.includes(":")?t.place.replace(/^file:/,""):t.path}},30890:(e,t,n)=>{n.d(t,{DA:()=>withoutDetails,G$:()=>cutMarkdown,dy:()=>utf8Bytes});function cutMarkdown(e,t,n,r=utf16Units){if(r(e)<=t)return e;let o=blocksOf(e).filter(({text:e})=>e!==n);const s=t-r(n)-r("\n\n");if(s<=0)return r(n)<=t?n:"";const total=()=>o.reduce((e,t)=>e+r(t.text)+2,0);for(let e=o.length-1;e>=0&&total()>s;e-=1){if(o[e]?.kind==="details")o=o.toSpliced(e,1)}const i=[];let a=s;for(const e of o){const t=r(e.text)+2;if(t<=a){i.push(e.text);a-=t;continue}const n=e.kind==="table"?rowsThatFit(e.text,a-2,r):null;if(n!==null)i.push(n);break}while(i.at(-1)?.startsWith("#"))i.pop();return[...i,n].join("\n\n")}function withoutDetails(e){return blocksOf(e).filter(({kind:e})=>e!=="details").map(({text:e})=>e).join("\n\n")}function utf16Units(e){return e.length}const r=new TextEncoder;function utf8Bytes(e){return r.encode(e).length}function blocksOf(e){const t=e.split("\n");const n=[];let r=0;while(r<t.length){const e=t[r]??"";if(e.trim()===""){r+=1;continue}const o=e.startsWith("<details")?"details":e.startsWith("```")?"fence":e.startsWith("|")?"table":"text";const s=endOf(t,r,o);n.push({kind:o,text:t.slice(r,s).join("\n")});r=s}return n}function endOf(e,t,n){if(n==="fence")return afterFence(e,t);let r=0;for(let o=t;o<e.length;o+=1){const s=e[o]??"";if(n!=="details"){if(s.trim()===""||n==="table"&&!s.startsWith("|"))return o;if(o>t&&n==="text"&&/^(?:<details|```|\|)/.test(s))return o;continue}if(s.startsWith("```")){o=afterFence(e,o)-1;continue}if(s.startsWith("<details"))r+=1;if(s.endsWith("</details>"))r-=1;if(r<=0)return o+1}return e.length}function afterFence(e,t){const n=/^`+/.exec(e[t]??"")?.[0]??"```";const r=e.findIndex((e,r)=>r>t&&e===n);return r<0?e.length:r+1}function rowsThatFit(e,t,n){const r=e.split("\n");const[o="",s="",...i]=r;const more=e=>`\n\n… ${e} more rows`;let a=`${o}\n${s}`;let l=0;for(const e of i){if(n(a)+1+n(e)+n(more(i.length))>t)break;a+=`\n${e}`;l+=1}if(l===0)return null;return l===i.length?a:a+more(i.length-l)}},41256:(e,t,n)=>{n.d(t,{M:()=>drawDifference});var r=n(28261);const o=" ";const s=(r.h-1)/2;function drawDifference({value:e,low:t,high:n,edge:i}){const a=Math.max(Math.abs(t),Math.abs(n),Math.abs(e),Math.abs(i??0))||1;const scaled=e=>Math.round(e/a*s);const l=i===null||i===0?0:Math.sign(i)*Math.min(s-1,Math.max(2,Math.abs(scaled(i))));const place=e=>{let t=scaled(e);if(i!==null&&i!==0&&e!==i){t=e>i?Math.max(t,l+1):Math.min(t,l-1)}if(e>0)t=Math.max(t,1);if(e<0)t=Math.min(t,-1);return Math.min(s,Math.max(-s,e===i?l:t))+s};const[c,u,f]=[place(t),place(e),place(n)];const d=Array.from({length:r.h},(e,t)=>t>c&&t<f?"─":o);if(i!==null&&l!==0)d[l+s]=c<l+s&&l+s<f?"┆":"┊";d[s]=c<s&&s<f?"┼":"│";if(c<f){if(c!==s)d[c]="╟";if(f!==s)d[f]="╢"}d[u]="●";return d.join("")}},6823:(e,t,n)=>{n.d(t,{BP:()=>logLine,Cm:()=>linkTarget,D9:()=>markdownCode,_b:()=>mermaidLabel,aL:()=>markdownHtmlText,eR:()=>terminalText,js:()=>htmlText,p0:()=>markdownFence,p7:()=>markdownText,xr:()=>annotationText});var r=n(4376);const o="​";function unlinked(e){return e.replace(/@/g,`@${o}`).replace(/#(?=\d|$)/g,`#${o}`).replace(/(?<=[A-Za-z]-)(?<!\d[eE]-)(?=\d)/g,o).replace(/:(?=\/\/|[\w+-]+:)/g,`:${o}`).replace(/www\./gi,e=>`${e.slice(0,3)}${o}.`)}const s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function htmlEscaped(e){return e.replace(/[&<>"']/g,e=>s[e]??e)}const i="<span>&#36;</span>";const a=/((?<!\w)(?:\d+\.)?[0-9a-f]{7,}(?:-[0-9a-f]+)*(?!\w))/i;function markdownText(e,t=r.Ib){return withDigests((0,r.wh)(e,t),e=>escapedMarkdown(unlinked(e)),e=>`\`${e}\``)}function withDigests(e,t,n){return e.split(a).map((e,r)=>r%2===1?n(e):t(e)).join("")}function escapedMarkdown(e){return e.replace(/[&<|\\]/g,e=>s[e]??(e==="|"?"&#124;":"&#92;")).replace(/[*`[\]~]/g,"\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,"\\_").replace(/(?<!&)#/g,"\\#").replace(/^([-+=>]|\d{1,9}(?=[.)](?:\s|$)))/,e=>/\d/.test(e)?`${e}\\`:`\\${e}`).replace(/\$/g,i)}function markdownCode(e,t=r.m$){const n=(0,r.wh)(e,t);if(n==="")return"(empty)";return/[`|\\<]/.test(n)?`<code>${escapedMarkdown(unlinked(n))}</code>`:`\`${n}\``}function markdownHtmlText(e,t=r.m$){const escaped=e=>htmlEscaped(unlinked(e)).replace(/\$/g,i);return withDigests((0,r.wh)(e,t),escaped,e=>`<code>${e}</code>`)}function markdownFence(e,t=""){const n=Math.max(2,...e.flatMap(e=>[...e.matchAll(/`+/g)].map(([e])=>e.length)));const r="`".repeat(n+1);const s=e.map(e=>e.replaceAll("\x3c!--",`<${o}!--`));return[`${r}${t}`,...s,r].join("\n")}function linkTarget(e){return e!==null&&e.length<=600&&/^https?:\/\/[\w.~:/?#@!$&*+,;=%[\]-]+$/.test(e)?e.replace(/[[\]*$!]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`):null}function htmlText(e,t=r.Ib){return htmlEscaped((0,r.wh)(e,t))}function mermaidLabel(e,t=40){const n=(0,r.wh)(e,t).replace(/[^\p{L}\p{N}\p{M} _.,=+()/*<>\u2013-]/gu,"_").replace(/[<>]/g,e=>e==="<"?"‹":"›");return`"${n===""?"(empty)":n}"`}function terminalText(e,t=r.Ib){return(0,r.wh)(e,t)}function logLine(e,t=r.Ib){return(0,r.wh)(e,t).replace(/::/g,": :").replace(/##(?=\[)/g,"# #")}function annotationText(e,t=r.Ib){return(0,r.y1)(e,t).join("\n")}},73365:(e,t,n)=>{n.d(t,{j:()=>figureTable});var r=n(72750);const o=21;function figureTable(e){return e.kind==="matrix"?matrixTable(e):pointTable(e)}function matrixTable(e){const t=e.categories??e.series[0]?.points.map((e,t)=>String(t))??[];return{id:e.id,title:e.title,columns:[{id:"row",title:`${e.y.title} \\ ${e.x.title}`,type:"name"},...t.map((e,t)=>({id:`column-${t}`,title:e,type:"count"}))],rows:e.series.filter(({points:e})=>e.length>0).map(({name:e,points:t})=>[e,...t.map(r.n)])}}function pointTable(e){const t=e.series.length>1;const n=e.categories!==undefined;const r=e.series.flatMap(({points:e})=>e);const o=r.some(({low:e})=>e!==undefined);const s=r.some(({n:e})=>e!==undefined);return{id:e.id,title:e.title,columns:[...t?[{id:"series",title:"series",type:"name"}]:[],n?{id:"name",title:"",type:"name"}:{id:"x",title:e.x.title,type:"number"},{id:"y",title:e.y.title,type:"number"},...o?[{id:"low",title:"low",type:"number"},{id:"high",title:"high",type:"number"}]:[],...s?[{id:"n",title:"rows",type:"count"}]:[]],rows:e.series.flatMap(({name:r,points:i})=>thinned(i.map((e,t)=>({point:e,index:t}))).map(({point:i,index:a})=>[...t?[r]:[],n?e.categories?.[a]??null:i.x,i.y,...o?[i.low??null,i.high??null]:[],...s?[i.n??null]:[]]))}}function thinned(e){if(e.length<=o)return[...e];const t=Array.from({length:o},(t,n)=>Math.round(n*(e.length-1)/(o-1)));return t.flatMap(t=>e.slice(t,t+1))}},98868:(e,t,n)=>{n.d(t,{g:()=>headlineOf,h:()=>tellsThoughHolding});var r=n(77059);var o=n(4376);const s="champion";const i=300;function headlineOf({summary:e,checks:t,verdict:n}){const a=t.find(({id:e})=>e===s);if(a?.message===undefined||!e.startsWith(a.message))return(0,o.sy)(e,i);const l=n!=="pass"&&a.outcome==="pass";return(0,o.sy)(l?(0,r.f)(t.filter(e=>e!==a)):a.message.replace(/; not decided: .*$/su,""),i)}function tellsThoughHolding({id:e,outcome:t,message:n}){return e===s&&t==="pass"&&n!==undefined}},28261:(e,t,n)=>{n.d(t,{U:()=>drawInterval,h:()=>r});const r=17;const o=3;const s=" ";const i=(r-1)/2;function drawInterval({value:e,low:t,high:n,bound:a}){const l=(n-t)/2;const c=l>0&&Number.isFinite(l)?l/o:Math.abs(e-a)/o||1;const place=e=>e===a?i:beside(i+Math.round((e-a)/c),e>a);const[u,f]=[place(t),place(n)];const d=u<0?-u:f>=r?r-1-f:0;const shifted=e=>{const t=Math.min(Math.max(place(e)+d,0),r-1);return e===a?t:beside(t,e>a)};const[h,p,m]=[shifted(t),shifted(e),shifted(n)];const v=Array.from({length:r},(e,t)=>t>h&&t<m?"─":s);v[i]=h<i&&i<m?"┆":"┊";if(h<m){if(h!==i)v[h]="╟";if(m!==i)v[m]="╢"}v[p]="●";if(d>0)v[0]="◂";if(d<0)v[r-1]="▸";return v.join("")}function beside(e,t){return t?Math.max(e,i+1):Math.min(e,i-1)}},86004:(e,t,n)=>{n.d(t,{D_:()=>unbroken,Qj:()=>markdownTable,oG:()=>markdownDetails});const r={left:"---",right:"--:",center:":-:"};function markdownTable(e,t,n=Number.POSITIVE_INFINITY){const line=e=>`| ${e.join(" | ")} |`;const o=[line(e.map(({title:e})=>e)),`|${e.map(({align:e})=>r[e]).join("|")}|`,...t.slice(0,n).map(line)].join("\n");return t.length>n?`${o}\n\n… ${t.length-n} more in the full report.`:o}function unbroken(e){return e.replaceAll(" "," ")}function markdownDetails(e,t){return[`<details><summary>${e}</summary>`,"",t.join("\n\n"),"","</details>"].join("\n")}},29916:(e,t,n)=>{n.d(t,{N:()=>element,X:()=>ownMarkup});var r=n(6823);const o=new Set(["meta","col","path","line","rect","circle"]);function element(e,t,...n){const s=Object.entries(t).flatMap(([e,t])=>t===null?[]:[` ${e}="${typeof t==="number"?rounded(t):(0,r.js)(t,1e5)}"`]);const i=`<${e}${s.join("")}`;if(o.has(e))return{markup:`${i}/>`};return{markup:`${i}>${n.map(childMarkup).join("")}</${e}>`}}function ownMarkup(e){return{markup:e}}function childMarkup(e){if(typeof e==="string")return(0,r.js)(e);return isMarkup(e)?e.markup:e.map(childMarkup).join("")}function isMarkup(e){return"markup"in e}function rounded(e){return String(Math.round(e*100)/100)}},27261:(e,t,n)=>{n.d(t,{Av:()=>sliceTables,Dy:()=>supportText,Lc:()=>metricTable,OP:()=>figureText,Vg:()=>sliceFamilies});var r=n(7951);var o=n(25287);var s=n(6823);var i=n(86004);var a=n(52340);var l=n(4376);var c=n(57895);function metricTable(e,t){const n=e.filter(({slice:e})=>e===null);if(n.length===0)return null;const r=n.some(({dummy:e})=>typeof e==="number");const o=[{title:"metric",align:"left"},{title:valueTitle(n),align:"right"},...r?[{title:"dummy",align:"right"}]:[],{title:"rows",align:"right"}];return(0,i.Qj)(o,n.map(e=>[`${(0,s.D9)(e.id)} ${(0,a.h9)(e.direction)}`.trim(),valueText(e),...r?[typeof e.dummy==="number"?(0,a.VK)({value:e.dummy,interval:e.interval}).value:""]:[],supportText(e.support)]),t)}function sliceFamilies(e,t){const n=e.metrics.filter(({slice:e})=>e!==null);const r=grouped(n,({slice:e})=>JSON.stringify(Object.keys(e??{})));return r.map(n=>sliceFamily(n,e.checks,t))}function sliceFamily(e,t,n){const o=new Map(t.filter(({slice:e})=>e!==null).map(e=>[cellKey((0,r.m)(e),e.slice),e]));const s=[...new Set(e.map(({id:e})=>e))];const i=new Set(e.filter(e=>o.has(cellKey(e.id,e.slice))).map(({id:e})=>e));const a=(i.size>0?s.filter(e=>i.has(e)):s).slice(0,n);const l=grouped(e,({slice:e})=>JSON.stringify(e));return{columns:Object.keys(e[0]?.slice??{}),metrics:a,slices:l.map(e=>({name:valuesText(e[0]?.slice??null),n:e.reduce((e,{support:t})=>t===null?e:Math.max(e??0,t.n),null),tooSmall:e.some(({tooSmall:e})=>e===true),cells:a.map(t=>{const n=e.find(e=>e.id===t)??null;return{row:n,check:n===null?null:o.get(cellKey(t,n.slice))??null}})}))}}function grouped(e,t){const n=new Map;for(const r of e){const e=t(r);const o=n.get(e);if(o===undefined)n.set(e,[r]);else o.push(r)}return[...n.values()]}function valuesText(e){return Object.values(e??{}).map(e=>(0,l.wh)(e,60)||"(empty)").join(" × ")}function cellKey(e,t){return JSON.stringify([e,Object.entries(t??{}).toSorted()])}function sliceTables(e,t){return sliceFamilies(e,t.metrics).map(e=>{const n=(0,o.MC)(e.slices.flatMap(({cells:e})=>e.map(({row:e})=>e?.interval??null)));return(0,i.Qj)([{title:(0,s.p7)(e.columns.join(" × "),80)+(n===null?"":` (${(0,i.D_)(n)})`),align:"left"},{title:"rows",align:"right"},...e.metrics.map(e=>({title:(0,s.D9)(e),align:"right"}))],e.slices.map(({name:e,n:t,tooSmall:n,cells:r})=>[(0,s.D9)(e)+(n?" too small to gate":""),t===null?u:(0,a.px)(t),...r.map(({row:e,check:t})=>{const n=t===null||t.outcome==="pass"?"":`${(0,c.ar)(t)} `;return e===null?"":n+valueText(e)})]),t.rows)})}function valueTitle(e){const t=(0,o.MC)(e.map(({interval:e})=>e));return t===null?"value":`value (${(0,i.D_)(t)})`}const u="masked";function supportText(e){return e===null?u:(0,a.px)(e.n)}function valueText(e){return e.value===null?`undefined: ${(0,s.p7)(e.reason??"no reason given",120)}`:(0,i.D_)(figureText(e))}function figureText(e){const{value:t,interval:n}=e.difference??{value:null,interval:null};if(t===null)return(0,a.VK)(e).withInterval;return`${(0,a.VK)(e).value}, ${(0,a.Te)({value:t,interval:n}).withInterval}`}},52340:(e,t,n)=>{n.d(t,{Te:()=>showDifference,VK:()=>showFigures,Zo:()=>showNumber,h9:()=>directionArrow,hS:()=>counted,px:()=>showCount,s0:()=>boundOf,sC:()=>showColumn,wH:()=>showExpected,y9:()=>showLevel});const r=12;function showFigures(e){const{value:t}=e;if(t===null)return{value:"undefined",low:"",high:"",withInterval:"undefined"};const n=e.interval??null;const r=decimalsOf(t,n,e.bound??null);const show=e=>r===null?exponential(e):fixed(e,r);if(n===null)return{value:show(t),low:"",high:"",withInterval:show(t)};const o=show(n.low);const s=show(n.high);return{value:show(t),low:o,high:s,withInterval:`${show(t)} (${o} … ${s})`}}function showNumber(e){if(e!==null&&Number.isInteger(e)&&Math.abs(e)<1e15)return fixed(e,0);return showFigures({value:e}).value}function showCount(e){return Number.isInteger(e)?fixed(e,0):showNumber(e)}function counted(e,t,n=`${t}s`){return`${showCount(e)} ${e===1?t:n}`}function showDifference(e){const t=showFigures(e);if(e.value===null)return t;const signed=e=>e===""||e.startsWith("−")||!/[1-9]/.test(e)?e:`+${e}`;const[n,r,o]=[signed(t.value),signed(t.low),signed(t.high)];return{value:n,low:r,high:o,withInterval:r===""?n:`${n} (${r} … ${o})`}}function showLevel(e){return`${Number((e*100).toFixed(6))} %`}function directionArrow(e){return{higher:"↑",lower:"↓",none:""}[e]}function showCell(e,t){if(e===null)return t==="number"||t==="percent"?"undefined":"—";if(typeof e==="boolean")return e?"yes":"no";if(typeof e==="string")return e;if(t==="percent")return`${showNumber(e)} %`;return t==="count"?showCount(e):showNumber(e)}function showColumn(e,t){const n=e.filter(e=>typeof e==="number");const r=t==="number"||t==="percent";if(!r||n.every(e=>Number.isInteger(e)))return e.map(e=>showCell(e,t));const o=n.reduce((e,t)=>Math.max(e,Math.abs(t)),0);const s=t==="percent"?1:o<10?3:o<100?2:o<1e3?1:0;return e.map(e=>{if(typeof e!=="number"||e!==0&&Math.abs(e)<10**-s/2)return showCell(e,t);return fixed(e,s)+(t==="percent"?" %":"")})}function boundOf(e){const t=/^(?:>=|<=|>|<|==)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%|pp)?(?:\s+with .*)?$/i.exec(e.trim());if(t===null)return null;const n=Number(t[1])/(t[2]===undefined?1:100);return Number.isFinite(n)?n:null}function showExpected(e){return e.replace(/^>=/,"≥").replace(/^<=/,"≤").replace(/^==/,"=")}function widthOf(e){if(e===null)return null;const t=e.high-e.low;const n=1e-10*Math.max(Math.abs(e.low),Math.abs(e.high));return t>n&&Number.isFinite(t)?t:null}function decimalsOf(e,t,n){const o=Math.max(Math.abs(e),...t===null?[]:[Math.abs(t.low),Math.abs(t.high)]);if(o===0)return 0;if(o<1e-4||o>=1e15)return null;const s=widthOf(t);let i=s!==null?1-Math.floor(Math.log10(s)):Number.isInteger(e)?0:o<1?Math.max(3,2-Math.floor(Math.log10(o))):3-Math.floor(Math.log10(o));i=Math.min(r,Math.max(0,i));const a=[e,...t===null?[]:[t.low,t.high]];for(const e of n===null?[]:a){const t=n===null||Math.abs(e-n)<=1e-12*Math.max(Math.abs(e),Math.abs(n));while(!t&&i<r&&Number(e.toFixed(i))===n)i+=1}return i}function fixed(e,t){const[n="0",r]=Math.abs(e).toFixed(t).split(".");const o=n.replace(/\B(?=(?:\d{3})+$)/g,",");const s=r===undefined?o:`${o}.${r}`;return e<0&&/[1-9]/.test(s)?`−${s}`:s}function exponential(e){if(e===0)return"0";return e.toExponential(2).replace(/\.?0+(?=e)/,"").replace("e+","e").replace(/^-/,"−")}},4376:(e,t,n)=>{n.d(t,{Ib:()=>o,m$:()=>r,ml:()=>shorten,sy:()=>ownSentence,wh:()=>plainText,y1:()=>plainLines});const r=120;const o=1e3;const s="�";const i=/[\u001B\u009B](?:\][^\u0007\u001B\u009C]{0,200}(?:\u0007|\u001B\\|\u009C)|[[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;const a=/[\s\u0085\u180E]+/g;const l=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}]/gu;const c=/(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;const u=/(?<=\p{Emoji})\uFE0F/gu;const f=/(\p{M}{4})\p{M}+/gu;function plainText(e,t=r){const n=e.length>t*8+64?cutMiddle(e.toWellFormed(),t*4,"…"):e.toWellFormed();const o=[...splitAround(n.replace(i,"").replace(a," "))].map(({keep:e,part:t})=>e?t:t.replace(l,s)).join("").replace(f,"$1").trim();return shorten(o,t)}const d=80;const h=/^about [\d,]+ more rows\b/;function ownSentence(e,t=o){const n=plainText(e,t*2);if(n.length<=t)return n;const r=n.split(" ").map(e=>shorten(e,d));let s=r.join(" ").split("; ");const joined=()=>s.join("; ");const i="; …";while(joined().length>t-i.length){const e=s.findLastIndex((e,t)=>t>0&&!h.test(e));if(e<0)break;s=s.filter((t,n)=>n!==e)}const a=joined();return a.length>t-i.length?shorten(a,t):a===r.join(" ")?a:`${a}${i}`}function plainLines(e,t=200,n=40){const r=e.slice(0,t*n*4).split(/\r\n|\n|\r/);const o=r.slice(0,n).map(e=>{const n=/^ {0,200}/.exec(e)?.[0]??"";return n+e.slice(n.length).split("  ").map(e=>plainText(e,t)).join("  ")});while(o.length>0&&o[o.length-1]==="")o.pop();return r.length>n?[...o,"…"]:o}function shorten(e,t){if(e.length<=t)return e;const n=Math.floor((t-1)/3);const r=t-1-n;return`${beginning(e,r).trimEnd()}…${ending(e,n).trimStart()}`}const p=new Intl.Segmenter("en",{granularity:"grapheme"});function beginning(e,t){let n=0;for(const{segment:r,index:o}of p.segment(e.slice(0,t+64).toWellFormed())){if(o+r.length>t)break;n=o+r.length}return e.slice(0,n)}function ending(e,t){const n=Math.max(0,e.length-t-64);const r=e.slice(n).toWellFormed();for(const{index:e}of p.segment(r)){if(e>0&&r.length-e<=t)return r.slice(e).replace(/^\uFFFD/,"")}return""}function cutMiddle(e,t,n){return(e.slice(0,t)+n+e.slice(-t)).toWellFormed()}function*splitAround(e){const t=[...e.matchAll(c),...e.matchAll(u)].map(e=>e.index).sort((e,t)=>e-t);let n=0;for(const r of t){yield{keep:false,part:e.slice(n,r)};yield{keep:true,part:e.slice(r,r+1)};n=r+1}yield{keep:false,part:e.slice(n)}}},42973:(e,t,n)=>{n.d(t,{Cr:()=>buildSection,Ku:()=>beginMarker,L6:()=>h,Rz:()=>decodeSections,Sp:()=>encodeSection,Yb:()=>commentJson,fD:()=>modelName,wz:()=>decidingNumbers});var r=n(7951);var o=n(42682);var s=n(48859);var i=n(76129);var a=n(30890);var l=n(6823);var c=n(98868);var u=n(52340);var f=n(4376);var d=n(57895);const h="_Shortened to fit; the full report has the rest._";function buildSection(e,t){return{meta:{gate:(0,f.wh)(e.gate,100),model:modelName(e.model),verdict:e.verdict,conclusion:t.conclusion,state:(0,d.S9)(e)?"error":"judged",headline:(0,c.g)(e),counts:(0,d.WN)(e),deciding:decidingNumbers(e),head:(0,f.wh)(t.head,64),runId:t.runId,attempt:t.attempt,runUrl:(0,l.Cm)(t.runUrl),reportUrl:(0,l.Cm)(t.reportUrl),version:(0,f.wh)(e.provenance.version,60),seed:e.provenance.seed,reproduce:(0,f.wh)(t.reproduce,400)},body:(0,s.I2)(e)}}function modelName(e){return(0,f.wh)(e,140)===e?e:`${(0,f.wh)(e,120)} ${fingerprintOf(e)}`}function fingerprintOf(e){let t=2166136261;for(let n=0;n<e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(16).padStart(8,"0")}function decidingNumbers(e){const[t]=(0,d.IN)(e.checks);const n=comparedNumbers(e);if(n!==null)return n;if(t?.observed===null&&t.outcome!=="error"&&(0,i.gP)(e))return null;if(e.verdict!=="pass"&&t!==undefined&&t.outcome!=="pass"&&t.outcome!=="error"&&t.id!=="rules"){return checkNumbers(t)}if(t?.outcome==="error")return null;const o=(0,s.RO)(e);const a=new Set(e.checks.map(r.m));const l=e.metrics.filter(({slice:e,value:t})=>e===null&&t!==null);const c=[...l.filter(({id:e})=>a.has(e)),...l.filter(({id:e})=>!a.has(e))].slice(0,4);if(c.length===0)return null;const h=c.map(e=>`${(0,f.wh)(e.id,60)} ${(0,u.VK)(e).value}`);const[p="",...m]=h;return{value:p,beside:[...m,...o===null?[]:[(0,u.hS)(o,"row")]].map(e=>` · ${e}`).join("")}}function decidingDifference({checks:e}){const[t]=(0,d.IN)(e.filter(({severity:e,outcome:t})=>e!=="info"||t==="error"));if(t===undefined)return undefined;if(t.outcome!=="pass")return t;const n=e.find(({id:e})=>e==="winner")?.observed??null;const r=n===null?e:e.filter(({id:e})=>e.endsWith(`#${n}`));return r.find(e=>(0,i.jM)(e)&&e.outcome==="pass")}function comparedNumbers(e){const t=decidingDifference(e);if(t===undefined)return null;const n=(0,o.H2)(t);if(n===null)return null;const{own:r,champion:s,difference:i,low:a,high:l,level:c}=n;const typeset=e=>e.replaceAll("-","−");const f=(0,o.ax)(n.margin);const d=[...r===null||s===null?[]:[` against ${typeset(s)}, a difference of ${typeset(i)}`],` (${(0,u.y9)(c)}: ${typeset(a)} to ${typeset(l)}), ${typeset((0,o.TQ)(n,t))}`,f===null?"":`; ${f}`,t.support?`; ${(0,u.hS)(t.support.n,"shared row")}`:""];return{value:typeset(r??i),beside:d.join("")}}function checkNumbers(e){const t=e.interval??null;const n=e.support?`; ${(0,u.hS)(e.support.n,"row")}`:"";const r=`, needed ${(0,f.wh)((0,u.wH)(e.expected),80)}`;if(typeof e.observed==="string")return{value:(0,f.wh)(e.observed,80),beside:r+n};const o=(0,u.VK)({value:e.observed,interval:t,bound:(0,u.s0)(e.expected)});const s=t===null||e.observed===null?"":` (${(0,u.y9)(t.level)}: ${o.low} to ${o.high})`;return{value:o.value,beside:s+r+n}}const p="\x3c!-- modelgate:section ";const m="\x3c!-- /modelgate:section --\x3e";function encodeSection(e,t=Number.POSITIVE_INFINITY){const n=withoutComments(e.body);const r=`${beginMarker(e.meta)}\n\n\n\n${m}`.length;return`${beginMarker(e.meta)}\n\n${(0,a.G$)(n,t-r,h)}\n\n${m}`}function withoutComments(e){return e.replaceAll("\x3c!--","&lt;!--")}function beginMarker(e){return`${p}${commentJson(e)} --\x3e`}function commentJson(e){return JSON.stringify(e).replace(/[<>&@#\u2028\u2029]|-(?!\d)/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function decodeSections(e){const t=[];let n=null;for(const r of e.replaceAll("\r\n","\n").split("\n")){if(r.startsWith(p)){const e=readMeta(r);n=e===null?null:{meta:e,lines:[]}}else if(r===m){if(n!==null)t.push({meta:n.meta,body:withoutComments(n.lines.join("\n").replace(/^\n+|\n+$/g,""))});n=null}else{n?.lines.push(r)}}return t}function readMeta(e){const t=/^<!-- modelgate:section (\{.*\}) -->\s*$/.exec(e)?.[1];if(t===undefined||t.length>2e4)return null;try{return asMeta(JSON.parse(t))}catch{return null}}function asMeta(e){if(typeof e!=="object"||e===null)return null;const t=new Map(Object.entries(e));const text=(e,n)=>{const r=t.get(e);return typeof r==="string"&&r.length<=n?r:null};const whole=(e,n)=>{const r=t.get(e);return typeof r==="number"&&Number.isSafeInteger(r)&&r>=n?r:null};const n=["pass","warn","fail"].find(e=>e===t.get("verdict"));const r=["success","failure"].find(e=>e===t.get("conclusion"));const o=["judged","error"].find(e=>e===t.get("state"));const[s,i,a,c]=[text("gate",100),text("model",140),text("headline",300),text("counts",200)];const[u,f,d]=[text("head",64),text("version",60),text("reproduce",400)];const[h,p,m]=[whole("runId",0),whole("attempt",0),whole("seed",Number.MIN_SAFE_INTEGER)];const v=asDeciding(t.get("deciding"));if(n===undefined||r===undefined||o===undefined||v===undefined)return null;if(s===null||i===null||a===null||c===null||u===null)return null;if(f===null||d===null||h===null||p===null||m===null)return null;const[g,w]=[(0,l.Cm)(text("runUrl",600)),(0,l.Cm)(text("reportUrl",600))];return{...{gate:s,model:i,verdict:n,conclusion:r,state:o,headline:a,counts:c,deciding:v},...{head:u,runId:h,attempt:p,runUrl:g,reportUrl:w,version:f,seed:m,reproduce:d}}}function asDeciding(e){if(e===null)return null;if(typeof e!=="object"||e===undefined||!("value"in e)||!("beside"in e))return undefined;const{value:t,beside:n}=e;if(typeof t!=="string"||typeof n!=="string"||t.length+n.length>800)return undefined;return{value:t,beside:n}}},57895:(e,t,n)=>{n.d(t,{IN:()=>byWeight,S9:()=>couldNotJudge,Tq:()=>checkTitle,WN:()=>countsText,_6:()=>compareGates,__:()=>mergeWords,ar:()=>checkSign,h2:()=>gateName,nG:()=>outcomeWord,nW:()=>checkNoun,r0:()=>a,uR:()=>usualConclusion});var r=n(52340);var o=n(4376);const s={"compare-champion":"Champion","evaluate-model":"Evaluation","validate-data":"Data","bias-report":"Fairness","deploy-canary":"Rollout",rollback:"Rollback","promote-model":"Promotion"};const i=Object.keys(s);function gateName(e){return Object.hasOwn(s,e)?s[e]??e:e}function compareGates(e,t){const place=e=>i.includes(e)?i.indexOf(e):i.length;return place(e)-place(t)||(e<t?-1:e>t?1:0)}const a={pass:"✅",warn:"⚠️",fail:"❌"};function mergeWords({verdict:e,conclusion:t},n){if(n==="error")return`could not be judged${t==="failure"?" and may not merge":""}`;if(t==="failure")return`may not merge${e==="warn"?", since warnings block here":""}`;if(e==="fail")return"fails, but does not block";return e==="warn"?"may merge with a warning":"may merge"}function usualConclusion({verdict:e}){return e==="fail"?"failure":"success"}function checkSign({outcome:e,severity:t}){if(e==="pass")return"✅";if(e==="error")return"⛔";if(t==="info")return"ℹ️";if(e==="inconclusive")return"❓";return t==="critical"?"❌":"⚠️"}function outcomeWord({outcome:e,severity:t}){if(e==="pass")return"holds";if(e==="error")return"error";const n=e==="fail"?"fails":"undecided";return t==="critical"?n:`${n} (${t})`}function sliceText(e){if(e===null)return"all rows";const t=Object.entries(e);const n=Math.max(24,Math.floor(110/Math.max(1,t.length*2)));return t.map(([e,t])=>`${shown(e,n)}=${shown(t,n)}`).join(", ")}function shown(e,t){return(0,o.wh)(e,t)||"(empty)"}function checkTitle(e){const t=(0,o.wh)(e.title);return e.slice===null||tellsSlice(e)?t:`${t} on ${sliceText(e.slice)}`}function tellsSlice({id:e,title:t,slice:n}){const r=e.split("@");return r.some((e,n)=>n>0&&t.includes(` on ${r.slice(n).join("@")}`))||Object.entries(n??{}).every(([e,n])=>t.includes(`${e}=${n}`))}function countsText(e){const{checks:t}=e;if(t.length===0||t.every(({id:e})=>e==="rules"))return"no rules: reported only";if(couldNotJudge(e))return"could not be judged";const n=checkNoun(t);const o=t.filter(({outcome:e,severity:t})=>e==="pass"||e==="error"||t!=="info");const of=e=>o.filter(t=>t.outcome===e).length;const[s,i,a]=[of("fail"),of("inconclusive"),of("error")];if(s+i+a===0)return`${(0,r.hS)(o.length,n)} ${o.length===1?"holds":"hold"}`;const l=[s>0?`${s} of ${(0,r.hS)(o.length,n)} ${s===1?"fails":"fail"}`:"",i>0?s>0?`${i} undecided`:`${i} of ${(0,r.hS)(o.length,n)} undecided`:"",a>0?(0,r.hS)(a,"error"):""];return l.filter(e=>e!=="").join(", ")}function checkNoun(e){return e.every(({id:e})=>e.startsWith("rule:"))?"rule":"check"}function couldNotJudge(e){return e.checks.length>0&&e.checks.every(({outcome:e})=>e==="error")}const rank=e=>e.outcome==="error"?0:e.outcome==="pass"?9:e.severity==="info"?8:(e.severity==="critical"?1:3)+(e.outcome==="inconclusive"?1:0);function byWeight(e){return e.toSorted((e,t)=>rank(e)-rank(t))}},75879:(e,t,n)=>{n.d(t,{Lz:()=>decideByInterval,Qy:()=>decideByMargin,v9:()=>holds});const r=1e-12;function holds(e,t,n){if(Number.isNaN(e)||Number.isNaN(n))return false;const r=isSame(e,n);switch(t){case">=":return r||e>n;case"<=":return r||e<n;case">":return!r&&e>n;case"<":return!r&&e<n;case"==":return r}}function decideByInterval(e,t,n){if(!isUsable(e)||Number.isNaN(n))return"inconclusive";const{low:r,high:o}=e;if(holds(r,t,n)&&holds(o,t,n))return"pass";const s=holds(r,"<=",n)&&holds(o,">=",n);if(t==="==")return s?"inconclusive":"fail";return holds(r,t,n)||holds(o,t,n)?"inconclusive":"fail"}function decideByMargin(e,t,n){if(!isUsable(e)||Number.isNaN(n))return"inconclusive";const r=t==="no worse than"?-n:n;if(holds(e.low,">",r))return"pass";return holds(e.high,"<",r)?"fail":"inconclusive"}function isUsable(e){return e!==null&&!Number.isNaN(e.low)&&!Number.isNaN(e.high)}function isSame(e,t){if(e===t)return true;if(!Number.isFinite(e)||!Number.isFinite(t))return false;return Math.abs(e-t)<=r*Math.max(Math.abs(e),Math.abs(t))}},24148:(e,t,n)=>{n.d(t,{Gd:()=>shiftDecimal,Z0:()=>printPercent,_r:()=>r,dp:()=>printDecimal,e4:()=>readDecimal,vq:()=>hundredth});const r=String.raw`[+\-−]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+\-−]?\d+)?`;function readDecimal(e){return Number(e.replaceAll("−","-"))+0}function printDecimal(e){return String(e+0).replace("e+","e")}function shiftDecimal(e,t){const[n,r="0"]=e.replaceAll("−","-").toLowerCase().split("e");return`${n}e${Number(r)+t}`}function hundredth(e){return readDecimal(shiftDecimal(String(e),-2))}function printPercent(e){const{negative:t,digits:n,point:r}=scientific(e);const o=n.length<=r+2?n.padEnd(r+2,"0"):n.slice(0,Math.max(0,r+2));const s=r+2<0?"0".repeat(-r-2)+n:n.slice(Math.max(0,r+2));return`${t?"-":""}${o||"0"}${s?`.${s}`:""}`}function scientific(e){if(e===0)return{negative:false,digits:"0",point:-1};const[t,n]=Math.abs(e).toExponential().split("e");return{negative:e<0,digits:t.replace(".",""),point:Number(n)+1}}},83799:(e,t,n)=>{n.d(t,{Qc:()=>i,RE:()=>r,To:()=>printName,_n:()=>unquote,aH:()=>l,hD:()=>quote,s_:()=>printColumn,yZ:()=>o});const r=["on","each","for","with","as","of","no","worse","than","better","by"];const o=String.raw`[^\s\p{C}"#(),:;=<>≤≥*%!]+`;const s=new RegExp(`^${o}$`,"u");const i=String.raw`:bins\([^()"#\p{C}]*\)`;const a=new RegExp(`^${o}:bins\\([^()"#\\s\\p{C}]*\\)$`,"u");const l=String.raw`"(?:[^"\\]|\\.)*"`;const c={"\\":"\\",'"':'"',n:"\n",r:"\r",t:"\t"};const u=/["\\]|\p{Cc}|\p{Cs}|[\u2028\u2029]/gu;function printName(e){return s.test(e)&&!r.includes(e)?e:quote(e)}function printColumn(e){return a.test(e)?e:printName(e)}function quote(e){const t=e.replace(u,e=>{const t=Object.keys(c).find(t=>c[t]===e);return t===undefined?`\\u{${(e.codePointAt(0)??0).toString(16)}}`:`\\${t}`});return`"${t}"`}function unquote(e){let t=true;const n=e.slice(1,-1).replace(/\\(u\{([0-9a-fA-F]{1,6})\}|.)/gsu,(e,n,r)=>{const o=r===undefined?Number.NaN:Number.parseInt(r,16);if(o<=1114111)return String.fromCodePoint(o);if(!(n in c))t=false;return c[n]??""});return t?n:null}},86600:(e,t,n)=>{n.d(t,{A:()=>parseLine,NR:()=>parseRules,Ci:()=>parseSubject});var r=n(51611);class SyntaxFailure extends Error{problem;constructor(e){super(e.found);this.problem=e}}const o=/\s*(?:#.*)?$/suy;const s=/\s*/uy;class Cursor{text;#ae=0;#le=[];constructor(e){this.text=e;this.#z()}get at(){return this.#ae}get atEnd(){o.lastIndex=this.#ae;return o.test(this.text)}take(e,t){e.lastIndex=this.#ae;const n=e.exec(this.text);if(n===null){this.#le.push(...[t].flat());return null}this.#ae+=n[0].length;this.#le=[];this.#z();return n[0]}expect(e,t){const n=this.take(e,t);if(n===null)this.fail();return n}fail(e={}){const t=e.at??this.#ae;throw new SyntaxFailure({at:t,found:e.found??this.#ce(t),allowed:[...new Set(e.allowed??this.#le)]})}#ce(e){o.lastIndex=e;if(o.test(this.text))return"the line ends too early";const t=this.text.slice(e);if(t.startsWith('"'))return"a quoted name does not belong here";const n=/^[^\s"#(),:;=<>≤≥*%!]+|^[<>=!≤≥]+|^./su.exec(t)?.[0]??"";return`${JSON.stringify(Array.from(n).slice(0,40).join(""))} does not belong here`}#z(){s.lastIndex=this.#ae;this.#ae+=s.exec(this.text)?.[0].length??0}}var i=n(24148);var a=n(83799);const l=[{name:"four_fifths",metric:"demographic_parity_ratio",test:{comparator:">=",bound:{value:.8,unit:"number",of:null}},source:"Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D"}];function presetOf(e){return l.find(t=>t.name===e)??null}function expandPreset(e){const t=e.test===null?presetOf(e.subject.name):null;if(t===null)return e;return{...e,subject:{namespace:null,name:t.metric,args:[]},test:t.test}}const c=String.raw`(?![^\s"#(),:;=<>≤≥*%!])`;const u=String.raw`(?=$|[\s,)%#]|pp${c})`;const f={bare:new RegExp(a.yZ,"uy"),quoted:new RegExp(a.aH,"suy"),openQuote:/"/uy,colon:/:/uy,open:/\(/uy,close:/\)/uy,comma:/,/uy,star:/\*/uy,equals:/=(?!=)/uy,parenthesised:/\([^\s()"#,]+\)/uy,binned:new RegExp(`${a.yZ}${a.Qc}`,"uy"),comparator:/[<>]=|==|[<>≤≥](?!=)/uy,noWorseThan:new RegExp(String.raw`no\s+worse\s+than${c}`,"uy"),betterBy:new RegExp(String.raw`better\s+by${c}`,"uy"),number:new RegExp(i._r+u,"uy"),loneNumber:new RegExp(String.raw`${i._r}(?=\s*[,)])`,"uy"),percent:/%/uy,points:new RegExp(`pp${c}`,"uy"),of:new RegExp(`of${c}`,"uy"),peer:new RegExp(`(?:champion|stable)${c}`,"uy"),on:new RegExp(`on${c}`,"uy"),each:new RegExp(`each${c}`,"uy"),for:new RegExp(`for${c}`,"uy"),duration:new RegExp(String.raw`(?:\d+(?:\.\d+)?|\.\d+)\s*[smhd]${c}`,"uy"),integer:new RegExp(String.raw`\d+${c}`,"uy"),looks:new RegExp(`looks?${c}`,"uy"),with:new RegExp(`with${c}`,"uy"),confidence:new RegExp(`confidence${c}`,"uy"),as:new RegExp(`as${c}`,"uy"),severity:new RegExp(`(?:critical|warning|info)${c}`,"uy")};const d=[">=","<=",">","<","==","no worse than","better by"];const h={s:1e3,m:6e4,h:36e5,d:864e5};function readRule(e,t){const n=new Cursor(e);const r=readSubject(n);const o=readTest(n,r);const s=n.take(f.on,"on")===null?null:readScope(n);const i=n.take(f.for,"for")===null?null:readPersistence(n);const a=n.take(f.with,"with")===null?null:readConfidence(n);const l=n.take(f.as,"as")===null?"critical":readSeverity(n);if(!n.atEnd)failBehind(n);return{subject:r,test:o,scope:s,persistence:i,confidence:a,severity:l,line:t}}function readLoneSubject(e){const t=new Cursor(e);const n=readSubject(t);if(!t.atEnd)t.fail({allowed:["the end of the line"]});return n}function failBehind(e){const t=e.at;const n=e.take(f.bare,"the end of the line");const r=["on","for","with","as"];if(n!==null&&r.includes(n)){const o=`"${n}" comes too late: clauses stand once each, in the order ${r.join(", ")}`;e.fail({at:t,found:o,allowed:["the end of the line"]})}if(n!==null)e.fail({at:t,found:`"${n}" does not belong here`,allowed:[...r,"the end of the line"]});e.fail()}function readSubject(e){const t=readName(e,"a metric");const n=e.take(f.colon,":")===null?null:readName(e,"a name");const r=[];if(e.take(f.open,"(")!==null){do{r.push(readArgument(e))}while(e.take(f.comma,",")!==null);e.expect(f.close,")")}return n===null?{namespace:null,name:t,args:r}:{namespace:t,name:n,args:r}}function readArgument(e){const t=readNumber(e,f.loneNumber);if(t!==null)return{key:null,value:t};const n=readName(e,["a number","a name"]);if(e.take(f.equals,"=")===null)return{key:null,value:n};return{key:n,value:readNumber(e,f.loneNumber)??readName(e,["a number","a name"])}}function readTest(e,t){const n=t.namespace===null&&t.args.length===0?presetOf(t.name):null;const r=e.at;const o=readComparator(e);if(n!==null){if(o===null)return null;const t=`${n.metric} ${n.test.comparator} ${n.test.bound.value}`;e.fail({at:r,found:`${n.name} already stands for ${t} and takes no bound`,allowed:["on","with","as"]})}if(o===null){const n=e.atEnd?"the rule has no bound":undefined;const r=`only ${l.map(e=>e.name).join(", ")} stands without one`;const o=[...d,...t.args.length===0?["("]:[]];e.fail(n===undefined?{allowed:o}:{found:`${n}; ${r}`,allowed:o})}return{comparator:o,bound:readBound(e,o)}}function readComparator(e){if(e.take(f.noWorseThan,"no worse than")!==null)return"no worse than";if(e.take(f.betterBy,"better by")!==null)return"better by";const t=e.take(f.comparator,d);if(t==="≥")return">=";if(t==="≤")return"<=";return d.find(e=>e===t)??null}function readBound(e,t){const n=e.at;const r=["a number, such as 0.85, 70% or 1pp"];const o=readNumber(e,f.number);if(o===null)e.fail({allowed:r});const s=t==="no worse than"||t==="better by";if(s&&o<0)e.fail({at:n,found:"a margin is never negative",allowed:["a number of 0 or more"]});const i=e.take(f.percent,"%")!==null;const a=!i&&e.take(f.points,"pp")!==null;const l=i?"percent":a?"pp":"number";const c=e.at;if(e.take(f.of,"of")===null)return{value:o,unit:l,of:null};if(l==="pp")e.fail({at:c,found:"percentage points are absolute, not of something",allowed:["on","for","with","as"]});const u=e.expect(f.peer,["champion","stable"]);return{value:o,unit:l,of:u==="champion"?"champion":"stable"}}function readScope(e){if(e.take(f.each,"each")!==null)return{kind:"each",columns:readColumns(e,readColumn(e))};const t=readColumn(e);if(e.take(f.equals,"=")===null)return{kind:"columns",columns:readColumns(e,t)};const n=[{column:t,value:readSliceValue(e)}];while(e.take(f.comma,",")!==null){const t=e.at;const r=readColumn(e);if(n.some(e=>e.column===r)){e.fail({at:t,found:"the slice names this column twice",allowed:["another column"]})}e.expect(f.equals,"=");n.push({column:r,value:readSliceValue(e)})}return{kind:"slice",values:n}}function readColumns(e,t){const n=[t];while(e.take(f.star,"*")!==null){const t=e.at;const r=readColumn(e);if(n.includes(r))e.fail({at:t,found:"the intersection names this column twice",allowed:["another column"]});n.push(r)}return n}function readColumn(e){const t=e.take(f.binned,[]);return t===null?readName(e,"a column"):t.replace(/\s+/gu,"")}function readSliceValue(e){return e.take(f.parenthesised,[])??readName(e,"a value")}function readPersistence(e){const t=e.at;const n=e.take(f.duration,"a duration, such as 5m");if(n!==null){const r=Math.round(Number.parseFloat(n)*h[n.slice(-1)]);if(r<1||!Number.isSafeInteger(r)){e.fail({at:t,found:"the duration is not a whole number of milliseconds above 0",allowed:["a duration, such as 5m"]})}return{kind:"duration",milliseconds:r}}const r=Number(e.expect(f.integer,"a count of looks, such as 3 of 5 looks"));e.expect(f.of,"of");const o=Number(e.expect(f.integer,"a whole number"));e.expect(f.looks,"looks");if(r<1||r>o||!Number.isSafeInteger(o)){e.fail({at:t,found:`${r} of ${o} looks can never be`,allowed:["k of n looks with k from 1 to n"]})}return{kind:"looks",breaches:r,looks:o}}function readConfidence(e){const t=e.at;const n=["a percentage between 0% and 100%, such as 95%"];const r=e.take(f.number,n);if(r===null||e.take(f.percent,"%")===null)e.fail({at:t,allowed:n});const o=(0,i.e4)((0,i.Gd)(r,-2));if(!(o>0&&o<1))e.fail({at:t,found:`a confidence of ${r}% cannot be had`,allowed:n});e.expect(f.confidence,"confidence");return o}function readSeverity(e){const t=e.expect(f.severity,["critical","warning","info"]);return t==="warning"||t==="info"?t:"critical"}function readNumber(e,t){const n=e.at;const r=e.take(t,"a number");if(r===null)return null;const o=(0,i.e4)(r);if(!Number.isFinite(o))e.fail({at:n,found:"the number is too large",allowed:["a number below 1.8e308"]});return o}function readName(e,t){const n=e.at;const r=e.take(f.quoted,[]);if(r!==null){const t=(0,a._n)(r);if(t===null)e.fail({at:n,found:"the quoted name holds an unknown escape",allowed:['\\"',"\\\\","\\n","\\r","\\t","\\u{hex}"]});return t}if(e.take(f.openQuote,[])!==null)e.fail({at:n,found:"the quoted name is never closed",allowed:['"']});const o=e.expect(f.bare,t);if(a.RE.includes(o)){const r=`"${o}" is a word of the language; as a name it stands in double quotes`;e.fail({at:n,found:r,allowed:[t].flat()})}return o}function limitOf(e){const{comparator:t,bound:n}=e;const r=n.unit==="number"?n.value:hundredth(n.value);if(n.of!==null)return{kind:"relative",factor:r,to:n.of};const o=t==="no worse than"||t==="better by";return o&&n.unit==="percent"?{kind:"relative",factor:r,to:"reference"}:{kind:"absolute",value:r}}const p=20;const m=60;const v=60;function parseRules(e,t={}){const n=[];const r=[];for(const[o,s]of e.split(/\r\n|\n|\r/u).entries()){const e=(t.firstLine??1)+o;const i=parseLine(s,e);if(i.kind==="rule")n.push(i.rule);if(i.kind==="problem")r.push({line:e,text:s,problem:i.problem})}if(r.length>0)throw syntaxError(r,t);return n}function parseLine(e,t=1){if(/^\s*(?:#|$)/u.test(e))return{kind:"empty"};return attempt(()=>({kind:"rule",rule:readRule(e,t)}),e=>({kind:"problem",problem:e}))}function parseSubject(e,t={}){return attempt(()=>readLoneSubject(e),n=>{throw syntaxError([{line:t.firstLine??1,text:e,problem:n}],t)})}function attempt(e,t){try{return e()}catch(e){if(e instanceof SyntaxFailure)return t(e.problem);throw e}}function syntaxError(e,t){const[n,...o]=e;const s=t.path===undefined?`${t.input??"rules"}, line `:`${t.path}:`;const i=[`${s}${n.line}: ${n.problem.found}`,...picture(n.text,n.problem.at)];i.push(`allowed here: ${n.problem.allowed.join(", ")}`);for(const e of o.slice(0,p)){i.push(`${s}${e.line}, column ${columnOf(e.text,e.problem.at)}: ${e.problem.found}`)}if(o.length>p)i.push(`and ${o.length-p} more lines that do not read`);return new r.y(i.join("\n"),{title:o.length===0?"A rule does not read":`${e.length} rules do not read`,...t.path===undefined?{}:{location:{path:t.path,line:n.line}}})}function picture(e,t){const n=Array.from(visible(e.slice(0,t)));const r=Array.from(visible(e.slice(t)));const o=n.length>m?`…${n.slice(-m).join("")}`:n.join("");const s=r.length>v?`${r.slice(0,v).join("")}…`:r.join("");return[`    ${o}${s}`.trimEnd(),`    ${" ".repeat(Array.from(o).length)}^`]}function visible(e){return e.replace(/\s/gu," ").replace(/\p{C}/gu,"�")}function columnOf(e,t){return Array.from(e.slice(0,t)).length+1}},99476:(e,t,n)=>{n.d(t,{GO:()=>printConfidence,KL:()=>printRule,SM:()=>printBound,Tq:()=>checkTitle,Yt:()=>printTest,c6:()=>printSlice,cT:()=>printSubject,ij:()=>checkId});var r=n(24148);var o=n(83799);const s=new RegExp(`^${r._r}$`,"u");const i=/^\([^\s()"#,]+\)$/u;const a=[["d",864e5],["h",36e5],["m",6e4]];function printRule(e){return clauses(e,printScope(e.scope)).join(" ")}function printSubject(e){const t=e.namespace===null?(0,o.To)(e.name):`${(0,o.To)(e.namespace)}:${(0,o.To)(e.name)}`;return e.args.length===0?t:`${t}(${e.args.map(printArgument).join(",")})`}function printBound(e){const t=e.unit==="percent"?"%":e.unit==="pp"?"pp":"";return`${(0,r.dp)(e.value)}${t}${e.of===null?"":` of ${e.of}`}`}function printTest(e){return e===null?"":`${e.comparator} ${printBound(e.bound)}`}function printConfidence(e){return`${(0,r.Z0)(e)}%`}function printSlice(e){if(e===null)return"";return Object.entries(e).map(([e,t])=>`${(0,o.s_)(e)}=${printSliceValue(t)}`).join(",")}function checkTitle(e,t){return clauses(e,t===null?printScope(e.scope):[`on ${printSlice(t)}`]).join(" ")}function checkId(e,t,n=scopeColumns(e.scope)){const r=e.test===null?e:{...e,test:{...e.test,bound:plainBound(e.test)}};const s=clauses(r,[]).map(withoutSpaces).join("");const i=t===null?n.map(o.s_).join("*"):printSlice(t);return`rule:${s}${i===""?"":`@${i}`}`}function clauses(e,t){return[printSubject(e.subject),...e.test===null?[]:[printTest(e.test)],...t,...e.persistence===null?[]:[`for ${printPersistence(e.persistence)}`],...e.confidence===null?[]:[`with ${printConfidence(e.confidence)} confidence`],...e.severity==="critical"?[]:[`as ${e.severity}`]]}function printArgument(e){const t=typeof e.value==="number"?(0,r.dp)(e.value):s.test(e.value)?(0,o.hD)(e.value):(0,o.To)(e.value);return e.key===null?t:`${s.test(e.key)?(0,o.hD)(e.key):(0,o.To)(e.key)}=${t}`}function printScope(e){if(e===null)return[];switch(e.kind){case"each":return[`on each ${e.columns.map(o.s_).join("*")}`];case"columns":return[`on ${e.columns.map(o.s_).join("*")}`];case"slice":return[`on ${e.values.map(({column:e,value:t})=>`${(0,o.s_)(e)}=${printSliceValue(t)}`).join(",")}`]}}function printSliceValue(e){return i.test(e)?e:(0,o.To)(e)}function printPersistence(e){if(e.kind==="looks")return`${e.breaches} of ${e.looks} looks`;const t=a.find(([,t])=>e.milliseconds%t===0);return t===undefined?`${printThousandths(e.milliseconds)}s`:`${e.milliseconds/t[1]}${t[0]}`}function printThousandths(e){const t=String(e%1e3).padStart(3,"0").replace(/0+$/u,"");return`${Math.floor(e/1e3)}${t===""?"":`.${t}`}`}function scopeColumns(e){return e?.kind==="columns"?e.columns:[]}function plainBound({comparator:e,bound:t}){if(t.of!==null)return t;if(t.unit==="pp")return{value:(0,r.vq)(t.value),unit:"number",of:null};const n=e==="no worse than"||e==="better by";return t.unit==="percent"&&!n?{value:(0,r.vq)(t.value),unit:"number",of:null}:t}function withoutSpaces(e){return e.replace(/("(?:[^"\\]|\\.)*")|\s+/gsu,(e,t)=>t??"")}},84517:(e,t,n)=>{n.d(t,{LY:()=>openByteStream,Tq:()=>openFile,gg:()=>unpackWhole});var r=n(4573);var o=n(73024);var s=n(38522);var i=n(51611);var a=n(17735);var l=n(74394);function openFile(e){let t;try{t=(0,o.openSync)(e.absolute,"r")}catch(t){throw(0,a.z)(e.shown,null,openFailure(t),t)}const n=(0,o.fstatSync)(t);if(n.isFile())return{descriptor:t,size:n.size};(0,o.closeSync)(t);throw(0,a.z)(e.shown,null,n.isDirectory()?"this is a directory; name its files, for example with a glob.":"this is not a regular file.")}function openFailure(e){const t=e instanceof Error&&"code"in e?e.code:"";if(t==="ENOENT"||t==="ENOTDIR")return"there is no such file.";if(t==="EACCES"||t==="EPERM")return"the file may not be read; its permissions forbid it.";return`the file cannot be opened (${String(t)}).`}function openByteStream(e,t){const{descriptor:n,size:r}=openFile(e);if(t==="none")return plainStream(e,n);(0,o.closeSync)(n);return unpackedStream(e,r,t)}function plainStream(e,t){let n=true;return{read(n,r,s){try{return(0,o.readSync)(t,n,r,s,null)}catch(t){throw(0,a.z)(e.shown,null,"the file cannot be read to its end.",t)}},close(){if(n)(0,o.closeSync)(t);n=false}}}function unpackedStream(e,t,n){const storedFrom=t=>(0,o.createReadStream)(e.absolute,{start:t,highWaterMark:c});const r=n==="gzip"?gzipChunks(storedFrom):zstdChunks(storedFrom,t);const s=r[Symbol.asyncIterator]();let i=null;let u=0;let f=0;return{async read(r,o,c){while(i===null||u===i.length){let r;try{r=await s.next()}catch(t){throw unpackingError(e,n,t)}if(r.done===true)return 0;i=r.value;u=0;f+=i.length;if(f>l.BB&&f>t*l.w2){throw(0,a.z)(e.shown,null,`unpacks to more than ${l.w2} times its ${t} bytes; that is no table but a decompression bomb.`)}}const d=Math.min(c,i.length-u);r.set(i.subarray(u,u+d),o);u+=d;return d},close(){void s.return?.(undefined)?.then(undefined,()=>undefined)}}}const c=256*1024;async function*piped(e,t){e.on("error",e=>t.destroy(e));e.pipe(t);try{for await(const e of t)yield e}finally{t.destroy();e.destroy()}}async function*gzipChunks(e){yield*piped(e(0),s.createGunzip({chunkSize:c}))}async function*zstdChunks(e,t){if(typeof s.createZstdDecompress==="function"){let n=0;while(n<t||n===0){const t=s.createZstdDecompress({chunkSize:c});yield*piped(e(n),t);if(t.bytesWritten===0)throw new Error("unexpected end of file");n+=t.bytesWritten}return}const r=e(0);const{Decompress:o}=await n.e(343).then(n.bind(n,15343));const i=[];let a=false;const l=new o((e,t)=>{if(e.length>0)i.push(e.slice());a=t===true});let u=null;for await(const e of r){if(u!==null)l.push(u,false);u=new Uint8Array(e);yield*i.splice(0)}l.push(u??new Uint8Array(0),true);yield*i.splice(0);if(!a)throw new Error("unexpected end of file")}function unpackingError(e,t,n){if(n instanceof i.y)return n;const r=n instanceof Error?n.message:"";if(/unexpected end|unexpected eof|truncated/i.test(r)){return(0,a.z)(e.shown,null,`the ${t} data ends too early; the file is truncated.`,n)}if(t==="gzip"&&/header check/i.test(r)){return(0,a.z)(e.shown,null,"holds something that is not gzip data, at its beginning or behind its end.",n)}return(0,a.z)(e.shown,null,`the ${t} data is damaged.`,n)}async function unpackWhole(e,t,o){const{Buffer:s}=await Promise.resolve().then(n.t.bind(n,4573,19));const i=openByteStream(e,t);try{let n=s.allocUnsafe(1024*1024);let l=0;for(;;){if(l===n.length){if(l>=Math.min(o,r.constants.MAX_LENGTH)){throw(0,a.z)(e.shown,null,`unpacks to more than ${o} bytes, the most that this format is unpacked in memory; store it without ${t}.`)}const i=s.allocUnsafe(l*2);n.copy(i,0,0,l);n=i}const c=await i.read(n,l,n.length-l);if(c===0)return n.subarray(0,l);l+=c}}finally{i.close()}}},95022:(e,t,n)=>{n.d(t,{GI:()=>isEmptyColumn,QW:()=>ColumnBuilder,Y$:()=>emptyColumn});const r=new Float64Array(0);const o=new Uint8Array(0);const s=new Uint32Array(0);const i=256;class ColumnBuilder{name;kind="none";conflict=false;#ue=r;#fe=o;#de=s;#M=o;#he;#pe=0;#me=0;#ve=o;#N=new Uint32Array(i);#ge=new Uint32Array(i);#we=new Uint32Array(i);#G=new Uint32Array(i);constructor(e,t){this.name=e;this.#he=t}begin(e,t,n){this.kind=t;this.conflict=false;this.#me=0;this.#he=n;this.#pe=e;if(this.#M.length<e)this.#M=new Uint8Array(e);else this.#M.fill(0);if(t==="text")this.#be("text")}extend(e){this.#pe=e;if(this.#M.length<e)this.#M=copied(this.#M,new Uint8Array(e));if(this.kind==="number"&&this.#ue.length<e)this.#ue=copied(this.#ue,new Float64Array(e));if(this.kind==="boolean"&&this.#fe.length<e)this.#fe=copied(this.#fe,new Uint8Array(e));if(this.kind==="text"&&this.#de.length<e)this.#de=copied(this.#de,new Uint32Array(e))}setNumber(e,t){if(this.kind!=="number"&&!this.#ye("number"))return;this.#ue[e]=t}setBoolean(e,t){if(this.kind!=="boolean"&&!this.#ye("boolean"))return;this.#fe[e]=t?1:0}setBytes(e,t,n,r){if(this.kind!=="text"&&!this.#ye("text"))return;this.#$e();this.#de[e]=this.#he.codeOf(t,n,r)}setLastingBytes(e,t,n,r){if(this.kind!=="text"&&!this.#ye("text"))return;if(this.#me===i||this.#ve!==t)this.#$e();this.#ve=t;const o=this.#me++;this.#N[o]=e;this.#ge[o]=n;this.#we[o]=r}setText(e,t){if(this.kind!=="text"&&!this.#ye("text"))return;this.#$e();this.#de[e]=this.#he.codeOfText(t)}setMissing(e){this.#M[e]=1}finish(e){const{name:t}=this;this.#$e();this.#ve=o;const n=this.#M.subarray(0,e);const r=n.includes(1)?n.slice():null;switch(this.kind){case"none":return emptyColumn(t,e);case"number":{const n=this.#ue.slice(0,e);if(r!==null)for(let t=0;t<e;t++)if(r[t]===1)n[t]=Number.NaN;return{name:t,type:"number",length:e,missing:r,values:n}}case"boolean":{const n=this.#fe.slice(0,e);if(r!==null)for(let t=0;t<e;t++)if(r[t]===1)n[t]=0;return{name:t,type:"boolean",length:e,missing:r,values:n}}case"text":{const n=this.#de.slice(0,e);if(r!==null){if(!r.includes(0))return emptyColumn(t,e);for(let t=0;t<e;t++)if(r[t]===1)n[t]=0}return{name:t,type:"text",length:e,missing:r,codes:n,dictionary:this.#he}}}}#$e(){const e=this.#me;if(e===0)return;this.#me=0;const[t,n,r]=[this.#de,this.#N,this.#G];this.#he.codesOf(this.#ve,e,this.#ge,this.#we,r);for(let o=0;o<e;o++)t[n[o]]=r[o]}#ye(e){if(this.kind!=="none"||this.conflict){this.conflict=true;return false}this.kind=e;this.#be(e);return true}#be(e){if(e==="number"&&this.#ue.length<this.#pe)this.#ue=new Float64Array(this.#pe);if(e==="boolean"&&this.#fe.length<this.#pe)this.#fe=new Uint8Array(this.#pe);if(e==="text"&&this.#de.length<this.#pe)this.#de=new Uint32Array(this.#pe)}}function emptyColumn(e,t){return{name:e,type:"number",length:t,missing:t===0?null:new Uint8Array(t).fill(1),values:new Float64Array(t).fill(Number.NaN)}}function isEmptyColumn(e){return e.length===0||e.missing!==null&&!e.missing.includes(0)}function copied(e,t){t.set(e);return t}},17735:(e,t,n)=>{n.d(t,{z:()=>fileError});var r=n(51611);function fileError(e,t,n,o){const s=t===null?e:`${e}, line ${t}`;return new r.y(`${s}: ${n}`,{title:"Unreadable data",location:t===null?{path:e}:{path:e,line:t},cause:o})}},74394:(e,t,n)=>{n.d(t,{BB:()=>i,GU:()=>c,LF:()=>l,eT:()=>o,lA:()=>a,t5:()=>r,w2:()=>s});const r=16*1024*1024;const o=4*1024*1024*1024;const s=500;const i=1024*1024*1024;const a=1024*1024*1024;const l=256*1024;const c=16*1024*1024},72899:(e,t,n)=>{n.d(t,{$4:()=>numberText,kz:()=>readNumber,mr:()=>plainDecimal,ti:()=>decimalQuotient});const r=/^[+-]?(?:(\d+)(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;const o=/^([+-]?)inf(?:inity)?$/i;const s=400;const i={kind:"none"};const a={kind:"identity"};function readNumber(e,t,n){let l=t;let c=n;while(l<c&&isBlank(e[l]))l++;while(c>l&&isBlank(e[c-1]))c--;if(l===c||c-l>s)return i;const u=e.toString("latin1",l,c);const f=r.exec(u);if(f===null){const e=o.exec(u);return e===null?i:{kind:"value",value:e[1]==="-"?-Infinity:Infinity}}const d=f[1];if(d!==undefined&&d.length>1&&d.startsWith("0"))return a;const h=Number(u);if(d!==undefined&&f[2]===undefined&&f[3]===undefined&&!Number.isSafeInteger(h))return a;return{kind:"value",value:h}}function isBlank(e){return e===32||e===9}const l=22;const c=Float64Array.from({length:l+1},(e,t)=>Number(`1e${t}`));const u=c.map(e=>highHalf(e));const f=c.map((e,t)=>e-u[t]);function highHalf(e){const t=134217729*e;return t-(t-e)}function decimalQuotient(e,t,n,r){if(r>l||n>7)return Number.NaN;if(n===0)return e/c[r];const o=c[n];const s=e*o;const i=highHalf(e);const a=e-i;const d=i*u[n]-s+i*f[n]+a*u[n]+a*f[n];const h=d+t;const p=s+h;const m=h-(p-s);const v=c[r];const g=p/v;const w=g*v;const b=highHalf(g);const y=g-b;const $=b*u[r]-w+b*f[r]+y*u[r]+y*f[r];const k=(p-w-$+m)/v;const x=g+k*(1+2**-40);const _=g+k*(1-2**-40);return x===_?x:Number.NaN}function numberText(e){return String(e)}function plainDecimal(e,t,n){let r=t;const o=e[r]===45;if(o)r++;const s=r;let i=0;let a=0;let l=0;let c=0;let u=-1;for(;r<n;r++){const t=e[r];if(t===46&&u<0&&r>s){u=r}else if(t<48||t>57){return Number.NaN}else if(a<15){i=i*10+(t-48);if(i!==0)a++}else{l=l*10+(t-48);if(++c>7)return Number.NaN}}const f=u<0?n:u;if(f===s||u===n-1)return Number.NaN;if(f-s>1&&e[s]===48)return Number.NaN;if(u<0&&c>0)return Number.NaN;const d=decimalQuotient(i,l,c,u<0?0:n-u-1);return o?-d:d}},93838:e=>{e.exports=JSON.parse("[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368000,20922789888000,355687428096000,6402373705728000,121645100408832000,2432902008176640000,51090942171709440000,1.1240007277776077e+21,2.585201673888498e+22,6.204484017332394e+23,1.5511210043330986e+25,4.0329146112660565e+26,1.0888869450418352e+28,3.0488834461171387e+29,8.841761993739702e+30,2.6525285981219107e+32,8.222838654177922e+33,2.631308369336935e+35,8.683317618811886e+36,2.9523279903960416e+38,1.0333147966386145e+40,3.7199332678990125e+41,1.3763753091226346e+43,5.230226174666011e+44,2.0397882081197444e+46,8.159152832478977e+47,3.345252661316381e+49,1.40500611775288e+51,6.041526306337383e+52,2.658271574788449e+54,1.1962222086548019e+56,5.502622159812089e+57,2.5862324151116818e+59,1.2413915592536073e+61,6.082818640342675e+62,3.0414093201713376e+64,1.5511187532873822e+66,8.065817517094388e+67,4.2748832840600255e+69,2.308436973392414e+71,1.2696403353658276e+73,7.109985878048635e+74,4.0526919504877214e+76,2.3505613312828785e+78,1.3868311854568984e+80,8.32098711274139e+81,5.075802138772248e+83,3.146997326038794e+85,1.98260831540444e+87,1.2688693218588417e+89,8.247650592082472e+90,5.443449390774431e+92,3.647111091818868e+94,2.4800355424368305e+96,1.711224524281413e+98,1.1978571669969892e+100,8.504785885678623e+101,6.1234458376886085e+103,4.4701154615126844e+105,3.307885441519386e+107,2.48091408113954e+109,1.8854947016660504e+111,1.4518309202828587e+113,1.1324281178206297e+115,8.946182130782976e+116,7.156945704626381e+118,5.797126020747368e+120,4.753643337012842e+122,3.945523969720659e+124,3.314240134565353e+126,2.81710411438055e+128,2.4227095383672734e+130,2.107757298379528e+132,1.8548264225739844e+134,1.650795516090846e+136,1.4857159644817615e+138,1.352001527678403e+140,1.2438414054641308e+142,1.1567725070816416e+144,1.087366156656743e+146,1.032997848823906e+148,9.916779348709496e+149,9.619275968248212e+151,9.426890448883248e+153,9.332621544394415e+155,9.332621544394415e+157,9.42594775983836e+159,9.614466715035127e+161,9.90290071648618e+163,1.0299016745145628e+166,1.081396758240291e+168,1.1462805637347084e+170,1.226520203196138e+172,1.324641819451829e+174,1.4438595832024937e+176,1.588245541522743e+178,1.7629525510902446e+180,1.974506857221074e+182,2.2311927486598138e+184,2.5435597334721877e+186,2.925093693493016e+188,3.393108684451898e+190,3.969937160808721e+192,4.684525849754291e+194,5.574585761207606e+196,6.689502913449127e+198,8.094298525273444e+200,9.875044200833601e+202,1.214630436702533e+205,1.506141741511141e+207,1.882677176888926e+209,2.372173242880047e+211,3.0126600184576594e+213,3.856204823625804e+215,4.974504222477287e+217,6.466855489220474e+219,8.47158069087882e+221,1.1182486511960043e+224,1.4872707060906857e+226,1.9929427461615188e+228,2.6904727073180504e+230,3.659042881952549e+232,5.012888748274992e+234,6.917786472619489e+236,9.615723196941089e+238,1.3462012475717526e+241,1.898143759076171e+243,2.695364137888163e+245,3.854370717180073e+247,5.5502938327393044e+249,8.047926057471992e+251,1.1749972043909107e+254,1.727245890454639e+256,2.5563239178728654e+258,3.80892263763057e+260,5.713383956445855e+262,8.62720977423324e+264,1.3113358856834524e+267,2.0063439050956823e+269,3.0897696138473508e+271,4.789142901463394e+273,7.471062926282894e+275,1.1729568794264145e+278,1.853271869493735e+280,2.9467022724950384e+282,4.7147236359920616e+284,7.590705053947219e+286,1.2296942187394494e+289,2.0044015765453026e+291,3.287218585534296e+293,5.423910666131589e+295,9.003691705778438e+297,1.503616514864999e+300,2.5260757449731984e+302,4.269068009004705e+304,7.257415615307999e+306]")}};var n={};function __nccwpck_require__(e){var r=n[e];if(r!==undefined){return r.exports}var o=n[e]={id:e,loaded:false,exports:{}};var s=true;try{t[e].call(o.exports,o,o.exports,__nccwpck_require__);s=false}finally{if(s)delete n[e]}o.loaded=true;return o.exports}__nccwpck_require__.m=t;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__";var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var wrapDeps=r=>r.map(r=>{if(r!==null&&typeof r==="object"){if(r[e])return r;if(r.then){var o=[];o.d=0;r.then(e=>{s[t]=e;resolveQueue(o)},e=>{s[n]=e;resolveQueue(o)});var s={};s[e]=e=>e(o);return s}}var i={};i[e]=e=>{};i[t]=r;return i});__nccwpck_require__.a=(r,o,s)=>{var i;s&&((i=[]).d=-1);var a=new Set;var l=r.exports;var c;var u;var f;var d=new Promise((e,t)=>{f=t;u=e});d[t]=l;d[e]=e=>(i&&e(i),a.forEach(e),d["catch"](e=>{}));r.exports=d;o(r=>{c=wrapDeps(r);var o;var getResult=()=>c.map(e=>{if(e[n])throw e[n];return e[t]});var s=new Promise(t=>{o=()=>t(getResult);o.r=0;var fnQueue=e=>e!==i&&!a.has(e)&&(a.add(e),e&&!e.d&&(o.r++,e.push(o)));c.map(t=>t[e](fnQueue))});return o.r?s:getResult()},e=>(e?f(d[n]=e):u(l),resolveQueue(i)));i&&i.d<0&&(i.d=0)}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,r){if(r&1)n=this(n);if(r&8)return n;if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n;if(r&16&&typeof n.then==="function")return n}var o=Object.create(null);__nccwpck_require__.r(o);var s={};t=t||[null,e({}),e([]),e(e)];for(var i=r&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>s[e]=()=>n[e])}s["default"]=()=>n;__nccwpck_require__.d(o,s);return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{__nccwpck_require__.nmd=e=>{e.paths=[];if(!e.children)e.children=[];return e}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:r,runtime:o}=t;var s,i,a=0;for(s in r){if(__nccwpck_require__.o(r,s)){__nccwpck_require__.m[s]=r[s]}}if(o)o(__nccwpck_require__);for(;a<n.length;a++){i=n[a];if(__nccwpck_require__.o(e,i)&&e[i]){e[i][0]()}e[n[a]]=0}};__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:undefined;if(r!==0){if(r){n.push(r[1])}else{if(true){var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined;throw n});var o=Promise.race([o,new Promise(n=>r=e[t]=[n])]);n.push(r[1]=o)}}}}})();var r=__nccwpck_require__(17425);r=await r;